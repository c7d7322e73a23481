import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { diagnose } from "../../src/index.js";
import { ALL_CASES } from "./cases/index.js";
import { probe } from "./probe.js";
import { prove } from "./prove.js";
import { select } from "./select.js";
import { openLayers } from "./session.js";

/** Proves the short set of a layer, one test per case. Skips loudly where the layer cannot be; in CI that is a failure of layer A. */
export async function suite(name: "A" | "B"): Promise<void> {
  spawnSync("sh", ["test/lab/install.sh"], { stdio: ["ignore", "ignore", "inherit"], timeout: 400_000 });
  const layers = await openLayers(await probe());
  const layer = layers[name];
  const chosen = select(ALL_CASES, { layer: name, short: true });
  afterAll(() => layers.close());

  describe(`proof lab, layer ${name}`, () => {
    if (layer.unavailable) {
      console.warn(`\nproof lab: layer ${name} is SKIPPED (${chosen.length} proofs): ${layer.unavailable}\n`);
      const demand = name === "A" && process.env["CI"] === "true" ? it : it.skip;
      demand(`is available (skipped: ${layer.unavailable})`, () => { expect(layer.unavailable).toBe(""); });
      return;
    }
    for (const { code, lab } of chosen) {
      it(`${code}: ${lab.name}`, { timeout: 60_000 }, async (context) => {
        const row = await prove(code, lab, layer, diagnose);
        if (row.state === "skipped") context.skip(`skipped: ${row.reason ?? ""}`);
        expect(row.state === "proven" ? "" : `${row.reason ?? ""}\n${row.transcript.join("\n")}`).toBe("");
      });
    }
  });
}
