import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "whytables-gate-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** The second stage of the gate, with another npm in the place of the real one. */
function stage(npm: string, minutes?: string): { readonly status: number | null; readonly stderr: string } {
  writeFileSync(join(folder, "npm"), `#!/bin/sh\n[ "$*" = "run --silent doors:real" ] || exit 9\n${npm}\n`, { mode: 0o755 });
  const { status, stderr } = spawnSync(".ci/doors", { encoding: "utf8", timeout: 20_000, env: { ...process.env, PATH: `${folder}:${process.env["PATH"]!}`, ...(minutes === undefined ? {} : { DOORS_MINUTES: minutes }) } });
  return { status, stderr };
}

describe("the second stage of the gate", () => {
  it.each([
    ["passes where all was run and passed", "exit 0", 0, /^$/],
    ["passes, and says so loudly, where something was not run", "exit 77", 0, /NOT ALL OF IT WAS RUN[\s\S]*is not proven by this run/],
    ["fails where something failed", "exit 1", 1, /the second stage failed \(1\)/],
    ["fails where it was killed", "kill -9 $$", 1, /not done within|failed/],
  ])("%s", (_, npm, status, words) => {
    const seen = stage(npm);
    expect(seen.stderr).toMatch(words);
    expect(seen.status).toBe(status);
  });

  it("fails where it takes too long", () => {
    expect(stage("exec sleep 60", "0.01")).toMatchObject({ status: 1, stderr: expect.stringContaining("not done within 0.01 minutes") as string });
  });

  it("comes behind the first one, whose build it uses", () => {
    expect(readFileSync(".ci/run", "utf8")).toMatch(/\nnpm test\n\.ci\/doors\n$/);
  });
});
