import { describe, expect, it } from "vitest";
import { compareNodes, diagnose, explainWord, redact, render, requirements, restore } from "../../src/index.js";
import { ATOMS, ENDS } from "./atoms.js";

const SMALL = 12_000, BIG = 4 * SMALL;
/** Linear is 4; quadratic 16. What takes less than this many microseconds cannot be measured. */
const RATIO_MOST = 9, NOISE = 60_000, TRIES = 4;

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  diagnose: (text) => render(diagnose(text), "markdown", { detail: "full" }),
  thread: (text) => diagnose({ messages: [{ author: "customer", text }] }),
  requirements: (text) => requirements(text),
  compareNodes: (text) => compareNodes({ source: text, target: text, rules: text }),
  redact: (text) => { const { text: redacted, map } = redact(text); return restore(redacted, map); },
  explainWord: (text) => { try { return explainWord(text); } catch { return undefined; } },
};

function cost(call: (text: string) => unknown, text: string): number {
  const begin = process.cpuUsage();
  call(text);
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}

/** Whether four times the text costs more than a straight line allows, in each of several tries. */
function bends(call: (text: string) => unknown, make: (size: number) => string): boolean {
  const small = make(SMALL), big = make(BIG);
  let least = Infinity, most = Infinity;
  for (let turn = 0; turn < TRIES; turn++) {
    most = Math.min(most, cost(call, big));
    if (most < NOISE) return false;
    least = Math.min(least, cost(call, small));
    if (most / least < RATIO_MOST) return false;
  }
  return true;
}

describe("time", () => {
  it("is seen to bend, where it does", () => {
    expect(bends((text) => { let sum = 0; for (let i = 0; i < text.length; i += 2) for (let j = 0; j < text.length; j += 2) sum += i ^ j; return sum; }, (size) => "a".repeat(size))).toBe(true);
  }, 120_000);

  it.each(Object.entries(FUNCTIONS))("grows as the text does: %s", (_, call) => {
    const bent = ATOMS.flatMap((atom) => ENDS.filter((end) => bends(call, (size) => atom.repeat(Math.ceil(size / atom.length)) + end)).map((end) => JSON.stringify([atom, end])));
    expect(bent).toEqual([]);
  }, 600_000);

  it.each([
    ["errors, each another", (size: number) => Array.from({ length: size / 60 }, (_, i) => `iptables v1.4.7: Couldn't load target \`T${i}':No such file\n`).join("")],
    ["commands and errors, each another", (size: number) => Array.from({ length: size / 90 }, (_, i) => `iptables -t nat -A C${i} -m m${i} -j T${i}\niptables: No chain/target/match by that name.\n`).join("")],
    ["hosts, each another", (size: number) => Array.from({ length: size / 22 }, (_, i) => `root@web-${i}:~# iptables -L\n`).join("")],
  ])("grows as the text does with %s", (_, make) => {
    expect(Object.entries(FUNCTIONS).filter(([, call]) => bends(call, make)).map(([name]) => name)).toEqual([]);
  }, 300_000);
});
