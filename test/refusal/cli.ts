// Refusals of nft of our own: what the program says, what the grammar makes of it, and whether the mends cure.
//   npm run refusals                     judge all; -- --record asks the program again first; --only PATTERN; --failures 40; --undo; --read (no root: kinds only)
import { parseArgs } from "node:util";
import { allCases, FOLDER } from "./case.js";
import { explained, judge, type Judged } from "./judge.js";
import { canRun } from "./namespace.js";
import { record } from "./record.js";
import { shellLine } from "../../src/escape/shell.js";

const { values: option } = parseArgs({ options: { record: { type: "boolean" }, only: { type: "string", default: "." }, failures: { type: "string", default: "0" }, undo: { type: "boolean" }, read: { type: "boolean" }, folder: { type: "string", default: FOLDER } } });
const only = new RegExp(option.only);

if (option.read !== true && !canRun()) {
  console.error("refusals: network namespaces with nft are wanted, as root; nothing was run (--read looks at the texts alone)");
  process.exit(2);
}
if (option.record === true) for (const problem of record(option.folder, only)) console.log(`! ${problem}`);

const cases = allCases(option.folder).filter(({ name }) => only.test(name));
const wrong = cases.filter((one) => explained(one)?.kind !== one.kind);
console.log(`kind told ${cases.length - wrong.length} of ${cases.length} (${percent(cases.length - wrong.length, cases.length)})`);
for (const one of wrong.slice(0, Number(option.failures))) console.log(`  ${one.name}: ${one.kind} was taken for ${explained(one)?.kind ?? "nothing"}`);

if (option.read !== true) {
  const judged = cases.filter(({ check }) => check !== null).map((one) => judge(one, option.undo === true));
  const count = (outcome: Judged["outcome"]): number => judged.filter((one) => one.outcome === outcome).length;
  const cured = count("cured"), any = cured + count("by another");
  console.log(`cured ${cured} of ${judged.length} (${percent(cured, judged.length)}), with the next two ${any} (${percent(any, judged.length)}), not cured ${count("not cured")}, ` +
    `open ${count("open")}, elsewhere ${count("elsewhere")}, harmed ${count("harmed")}`);
  const checked = judged.filter((one) => one.checked !== undefined), undone = judged.filter((one) => one.undone !== undefined);
  console.log(`own checks that failed before and passed after: ${checked.filter((one) => one.checked === true).length} of ${checked.length}`);
  if (option.undo === true) console.log(`undo brought everything back: ${undone.filter((one) => one.undone === true).length} of ${undone.length}`);
  for (const { one, refusal, outcome, note, checked: good, undone: back } of judged.filter(({ outcome, checked: good, undone: back }) => outcome !== "cured" || good === false || back === false).slice(0, Number(option.failures))) {
    console.log(`${one.name} ${outcome}${good === false ? " CHECK" : ""}${back === false ? " UNDO" : ""}: ${refusal?.kind ?? "nothing"} | ${(refusal?.mends[0]?.commands ?? []).map(shellLine).join(" ; ").slice(0, 300)} | ${note?.slice(0, 160) ?? ""}`);
  }
}

function percent(part: number, of: number): string {
  return of === 0 ? "-" : `${(100 * part / of).toFixed(1)} %`;
}
