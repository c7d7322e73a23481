import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { diagnose, RULESET } from "../../src/index.js";
import { capsFrom } from "./caps.js";
import { readLedger } from "./ledger.js";
import { outcomeOf, type Ticket } from "./outcome.js";

/*
 * npm run first-sight -- b2 …  runs batches for the first and only time and enters what came out into the ledger. A batch that stands there is refused:
 *                              figures on tickets that somebody has seen say nothing. Without a batch only the caps are computed anew.
 */
const LEDGER = "test/first-sight/ledger.jsonl";

for (const batch of process.argv.slice(2)) {
  if (readLedger().some((line) => line.batch === batch)) throw new Error(`${batch} was run before`);
  const tickets = readFileSync(`test/first-sight/batches/${batch}.cases.jsonl`, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Ticket);
  const outcomes = tickets.filter(({ confidence }) => confidence !== "low").map((ticket) => ({ batch, ...outcomeOf(ticket, diagnose(ticket.text)), ruleset: RULESET }));
  appendFileSync(LEDGER, outcomes.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const causes = outcomes.filter(({ kind }) => kind === "cause"), high = causes.filter(({ level }) => level === "high"), felt = causes.filter((one) => one.felt === true);
  const count = (list: typeof outcomes): string => `${list.filter(({ right }) => right).length} of ${list.length}`;
  console.log(`${batch}: cause first ${count(causes)}; high and right ${count(high)}; felt high and right ${count(felt)}; silent on healthy text ${count(outcomes.filter(({ kind }) => kind === "healthy"))}`);
}
writeFileSync("src/reason/caps.json", `${JSON.stringify(capsFrom(readLedger()), null, 2)}\n`);
