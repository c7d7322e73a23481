/** Runs the mends of every recorded refusal and prints how many cure: `node test/tools/run.mjs test/refusal/tables/cli.ts [--every N] [--only PREFIX] [--failures]`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { refusalCases } from "./cases/index.js";
import { cure } from "./cure.js";
import type { Recorded } from "./record.js";
import { canRun } from "./world.js";

const { values } = parseArgs({ options: { every: { type: "string", default: "1" }, only: { type: "string", default: "" }, failures: { type: "boolean", default: false } } });
if (!canRun()) {
  console.error("refusals: needs root, namespaces, iptables, ipset and nft: nothing is run");
  process.exit(2);
}
const recorded = new Map((JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly Recorded[]).map((one) => [one.id, one]));
const wanted = refusalCases.filter(({ id }, index) => recorded.has(id) && id.startsWith(values.only) && index % Number(values.every) === 0);
const outcomes = wanted.map((refusal) => cure(refusal, recorded.get(refusal.id)!));
const count = (how: string): number => outcomes.filter((outcome) => outcome.how === how).length;
const share = (number: number): string => `${((100 * number) / outcomes.length).toFixed(1)} %`;
console.log(`refusals: cured ${count("cured")} of ${outcomes.length} (${share(count("cured"))}), any ${share(count("cured") + count("later"))}, not ${count("not")}, open ${count("open")}, harmed ${outcomes.filter(({ harm }) => harm !== undefined).length}`);
for (const prefix of new Set(wanted.map(({ id }) => id.split("-")[0]!))) {
  const some = outcomes.filter(({ id }) => id.startsWith(`${prefix}-`));
  console.log(`  ${prefix.padEnd(9)} cured ${some.filter(({ how }) => how === "cured").length}, later ${some.filter(({ how }) => how === "later").length} of ${some.length}`);
}
if (values.failures) {
  for (const { id, how, kind, commands, harm } of outcomes) {
    if (how !== "cured" || harm !== undefined) console.log(`${id} ${how} ${kind ?? "-"} ${harm === undefined ? "" : `HARM ${harm} `}| ${wanted.find((one) => one.id === id)!.command.slice(0, 110)} | ${commands.replace(/\n/g, " ; ").slice(0, 170)}`);
  }
}
