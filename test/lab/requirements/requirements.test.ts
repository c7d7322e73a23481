import { afterAll, describe, expect, it } from "vitest";
import { requirements, statelessSample } from "../../../src/index.js";
import type { Machine } from "../machine.js";
import { probe } from "../probe.js";
import { openLayers } from "../session.js";
import { RULE_SETS, type RuleSet } from "./rule-sets.js";

const layers = await openLayers(await probe());
const sample = statelessSample();
const SAMPLES: readonly RuleSet[] = [{ name: "the stateless sample", family: "4", rules: sample.ipv4 }, { name: "the stateless sample, IPv6", family: "6", rules: sample.ipv6 }];
afterAll(() => layers.close());

const restore = ({ family, rules }: RuleSet, test = false): { argv: readonly string[]; stdin: string } => ({ argv: [`${family === "4" ? "iptables" : "ip6tables"}-legacy-restore`, ...(test ? ["--test"] : [])], stdin: rules });

/** What the kernel had to load for the rules. */
async function loadedBy(machine: Machine, set: RuleSet): Promise<readonly string[]> {
  const done = await machine.run(restore(set));
  expect(done.stderr + done.stdout, set.name).toBe("");
  expect(done.exit).toBe(0);
  const listed = await machine.run({ argv: ["lsmod"] });
  return listed.stdout.split("\n").slice(1).flatMap((line) => line.split(" ")[0] || []);
}

describe.skipIf(layers.B.unavailable !== "")(`requirements against what a modular kernel loads${layers.B.unavailable && ` (skipped: ${layers.B.unavailable})`}`, () => {
  it.each([...RULE_SETS, ...SAMPLES])("$name: mode and modules", { timeout: 60_000 }, async (set) => {
    const machine = await layers.B.open({});
    const loaded = await loadedBy(machine, set);
    const told = requirements(set.rules);
    // Source: libvzctl's mode table: tracking is stateful, translation is full.
    const mode = loaded.includes("nf_nat") ? "full" : loaded.includes("nf_conntrack") ? "stateful" : "stateless";
    expect(told.mode).toBe(mode);
    expect(told.modules.current.filter((module) => !loaded.includes(module)), `said to be needed, not loaded; loaded: ${loaded.join(" ")}`).toEqual([]);
    const extensions = loaded.filter((module) => /^(?:xt|ipt|ip6t|iptable|ip6table)_/u.test(module));
    expect(extensions.filter((module) => !told.modules.current.includes(module)), `loaded, not said; said: ${told.modules.current.join(" ")}`).toEqual([]);
  });
});

describe.skipIf(layers.A.unavailable !== "")(`requirements against the kernel's own count${layers.A.unavailable && ` (skipped: ${layers.A.unavailable})`}`, () => {
  it.each([...RULE_SETS, ...SAMPLES])("$name: numiptent", async (set) => {
    const machine = await layers.A.open({});
    const done = await machine.run(restore(set));
    expect(done.stderr).toBe("");
    const tables = [...set.rules.matchAll(/^\*(\w{1,20})/gmu)].map((found) => found[1] ?? "");
    let entries = 0;
    for (const table of tables) {
      const counted = await machine.run({ argv: ["/usr/bin/python3", new URL("entries.py", import.meta.url).pathname, set.family, table] });
      expect(counted.stderr).toBe("");
      entries += Number(counted.stdout);
    }
    await machine.close();
    const kernel = layers.A.kernel;
    expect(requirements(set.rules, { kernel, family: set.family === "4" ? "ip" : "ip6" }).numiptent).toBe(entries);
  });
});
