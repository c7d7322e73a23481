import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { diagnose } from "../../src/index.js";
import { ALL_CASES } from "./cases/index.js";
import { probe } from "./probe.js";
import { prove } from "./prove.js";
import { refusalCases } from "./refusals.js";
import type { Proven } from "./result.js";
import { select, type Chosen } from "./select.js";
import { openLayers } from "./session.js";

/** One case in so many of what the whole run has proven: `npm run lab` does all. */
const EVERY = { A: 4, B: 3 };

/** Proves a part of what `proven.json` says, one test per remedy. Skips loudly where the layer cannot be; in CI that is a failure of layer A. */
export async function suite(name: "A" | "B"): Promise<void> {
  spawnSync("sh", ["test/lab/install.sh"], { stdio: ["ignore", "ignore", "inherit"], timeout: 400_000 });
  const layers = await openLayers(await probe());
  const layer = layers[name];
  const said = JSON.parse(readFileSync("test/lab/proven.json", "utf8")) as readonly Proven[];
  const all = select(ALL_CASES, { layer: name }, refusalCases());
  // Names are a code's own: two codes have a "dport, legacy". A refusal is known by its name alone, whatever code answers it.
  const cases = new Map([...all.map((one) => [one.lab.name, one] as const), ...all.map((one) => [`${one.code} ${one.lab.name}`, one] as const)]);
  const caseOf = (code: string, named: string): Chosen | undefined => cases.get(`${code} ${named}`) ?? cases.get(named);
  const short = said.filter((one) => one.layer === name && one.kind !== "reboot").filter((_, index) => index % EVERY[name] === 0);
  const chosen = short.flatMap(({ code, cases: names }) => caseOf(code, names[0] ?? "") ?? []);
  afterAll(() => layers.close());

  describe(`proof lab, layer ${name}`, () => {
    it("knows every case that proven.json names", () => {
      expect(short.flatMap((one) => one.cases.filter((named) => caseOf(one.code, named) === undefined))).toEqual([]);
    });
    if (layer.unavailable) {
      console.warn(`\nproof lab: layer ${name} is SKIPPED (${chosen.length} proofs): ${layer.unavailable}\n`);
      const demand = name === "A" && process.env["CI"] === "true" ? it : it.skip;
      demand(`is available (skipped: ${layer.unavailable})`, () => { expect(layer.unavailable).toBe(""); });
      return;
    }
    for (const { code, lab } of chosen) {
      it(`${code}: ${lab.name}`, { timeout: 60_000 }, async (context) => {
        const row = await prove(code, lab, layer, diagnose);
        if (row.state === "skipped") context.skip(`skipped: ${row.problems.join()}`);
        expect(row.state === "live" ? "" : `${row.problems.join("\n")}\n${row.transcript.join("\n")}`).toBe("");
      });
    }
  });
}
