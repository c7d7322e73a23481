import { describe, expect, it } from "vitest";
import { compareNodes, diagnose, explainWord, redact, render, requirements, restore } from "../../src/index.js";
import { bends, runOf } from "../helpers/growth.js";
import { ATOMS, ENDS } from "./atoms.js";

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  diagnose: (text) => render(diagnose(text), "markdown", { detail: "full" }),
  thread: (text) => diagnose({ messages: [{ author: "customer", text }] }),
  requirements: (text) => requirements(text),
  compareNodes: (text) => compareNodes({ source: text, target: text, rules: text }),
  redact: (text) => { const { text: redacted, map } = redact(text); return restore(redacted, map); },
  explainWord: (text) => { try { return explainWord(text); } catch { return undefined; } },
};

/** Each pair of every `step`th character: quadratic, and cheaper as the step is wide. */
const pairs = (step: number) => (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i += step) for (let j = 0; j < text.length; j += step) sum += i ^ j;
  return sum;
};

describe("time", () => {
  it("is seen to bend, where it does", () => {
    expect(bends(pairs(2), runOf("a"))).toBe(true);
    // Too cheap to be measured in a short text.
    expect(bends(pairs(40), runOf("a"))).toBe(false);
    expect(bends(pairs(40), runOf("a"), 768_000)).toBe(true);
    expect(bends((text) => pairs(2)(text.slice(0, 6000)) + text.split("").sort().length, runOf("ab"), 768_000)).toBe(false);
  }, 120_000);

  it.each(Object.entries(FUNCTIONS))("grows as the text does: %s", (_, call) => {
    const bent = ATOMS.flatMap((atom) => ENDS.filter((end) => bends(call, runOf(atom, "", end))).map((end) => JSON.stringify([atom, end])));
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
