/** Proves the checks and undos of first mends: `node test/tools/run.mjs test/refusal/tables/prove-cli.ts [--every N] [--only PREFIX]`. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shellLine } from "../../../src/escape/shell.js";
import { refusalCases } from "./cases/index.js";
import { prove } from "./prove.js";
import { readTicket } from "./read.js";
import type { Recorded } from "./record.js";
import { canRun } from "./world.js";

const { values } = parseArgs({ options: { every: { type: "string", default: "1" }, only: { type: "string", default: "" } } });
if (!canRun()) {
  console.error("refusals: needs root, namespaces, iptables, ipset and nft: nothing is proven");
  process.exit(2);
}
const recorded = new Map((JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly Recorded[]).map((one) => [one.id, one]));
const counts = new Map<string, number>();
for (const [index, refusal] of refusalCases.entries()) {
  const one = recorded.get(refusal.id);
  if (one === undefined || !refusal.id.startsWith(values.only) || index % Number(values.every) !== 0) continue;
  const mend = readTicket(one.ticket)?.mends[0];
  if (mend === undefined) continue;
  const { check, undo } = prove(refusal, mend);
  for (const key of [`check ${check}`, `undo ${undo}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  if ((check !== "none" && check !== "right") || (undo !== "none" && undo !== "right")) console.log(`${refusal.id} check ${check}, undo ${undo} | ${mend.commands.map(shellLine).join(" ; ").slice(0, 160)} | ${(mend.check ?? []).map(shellLine).join(" && ").slice(0, 120)}`);
}
console.log([...counts].map(([key, count]) => `${key}: ${count}`).sort().join(", "));
