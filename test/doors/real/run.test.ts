import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { notContained } from "./contained.js";
import type { Part } from "./part.js";
import { PARTS } from "./parts.js";
import { report } from "./report.js";
import { runPart } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "whytables-part-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const part = (script: string, more: Partial<Part> = {}): Part => ({ name: "x", packages: [], files: [], root: false, minutes: 1, argv: ["sh", "-c", script], ...more });
/** Processes of the machine whose command line holds a word. */
const running = (word: string): number => readdirSync("/proc").filter((pid) => {
  try {
    return /^\d+$/.test(pid) && pid !== String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(word);
  } catch {
    return false;
  }
}).length;

describe.skipIf(notContained() !== undefined)("a part", () => {
  it.each([["true", "passed"], ["exit 3", "failed"], ["echo 'SKIPPED: no such thing' >&2; exit 77", "skipped"], ["exit 77", "failed"]])("%s: %s", async (script, is) => {
    expect(await runPart(part(script), 20_000)).toMatchObject({ is });
  });

  it("leaves no process behind, neither when it ends nor when it takes too long", async () => {
    const sleeper = (seconds: number): string => `touch ${folder}/ran; setsid sh -c 'exec sleep ${seconds}' & `;
    expect(await runPart(part(`${sleeper(86_391)} sleep 0.2`), 20_000)).toMatchObject({ is: "passed" });
    expect(existsSync(join(folder, "ran"))).toBe(true);
    expect(await runPart(part(`${sleeper(86_392)} sleep 86393`), 1500)).toMatchObject({ is: "failed", why: "not done within 1 s" });
    // The kernel ends them; that may take a moment.
    for (let tries = 0; tries < 50 && running("8639") > 0; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(running("8639")).toBe(0);
  });

  it("reaches nothing but its own loopback address", async () => {
    expect(await runPart(part('[ "$(ls /sys/class/net)" ] && ! ip route get 192.0.2.1 2>/dev/null && ip route get 127.0.0.1'), 20_000)).toMatchObject({ is: "passed" });
  });

  it("is skipped, with the reason, where a package is not to be had", async () => {
    const outcome = await runPart(part("true", { packages: ["whytables-no-such-package"], files: ["/no/such/file"] }), 100);
    expect(outcome).toMatchObject({ is: "skipped", why: expect.stringMatching(/^whytables-no-such-package missing, and /) as string });
  });
});

it("what was not run looks like it", () => {
  const passed = { is: "passed", seconds: 2 } as const, skipped = { is: "skipped", why: "not root" } as const, failed = { is: "failed", why: "ended with 3", seconds: 1 } as const;
  expect(report({ a: passed }).status).toBe(0);
  expect(report({ a: passed, b: skipped })).toMatchObject({ status: 77, text: expect.stringMatching(/\*\*\* b {2}SKIPPED: not root\n\*\*\* 1 of 2 were NOT RUN/) as string });
  expect(report({ a: skipped, b: failed }).status).toBe(1);
});

it("all parts together fit the stage where they take what they may", () => {
  for (const { argv } of PARTS) expect(existsSync(argv.at(-1)!)).toBe(true);
  expect(new Set(PARTS.map(({ name }) => name)).size).toBe(PARTS.length);
});
