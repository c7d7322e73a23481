/** Makes every refusal of the cases for real and writes down what was printed: `node test/tools/run.mjs test/refusal/tables/record-cli.ts`. */
import { writeFileSync } from "node:fs";
import { refusalCases } from "./cases/index.js";
import { record } from "./record.js";
import { canRun } from "./world.js";

if (!canRun()) {
  console.error("refusals: needs root, namespaces, iptables, ipset and nft: nothing is recorded");
  process.exit(2);
}
const results = refusalCases.map(record);
for (const problem of results.filter((result) => typeof result === "string")) console.log(problem);
const recorded = results.filter((result) => typeof result !== "string");
writeFileSync("test/refusal/tables/recorded.json", `${JSON.stringify(recorded, undefined, 1)}\n`);
console.log(`${recorded.length} of ${refusalCases.length} recorded`);
