import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fuzz } from "./fuzz.js";

/*
 * `npm run fuzz [-- COUNT [FROM]]`: a million inputs by default. It goes on where it was stopped: `.cache/fuzz.json` has how far it came.
 */

const STATE = ".cache/fuzz.json", STEP = 1000;
const came = (): number => { try { return (JSON.parse(readFileSync(STATE, "utf8")) as { readonly next: number }).next; } catch { return 0; } };
const [count = 1_000_000, given] = process.argv.slice(2).map(Number);
const from = given ?? came();
let faults = 0;
mkdirSync(".cache", { recursive: true });
for (let next = from; next < count; next += STEP) {
  fuzz(next, Math.min(STEP, count - next), (index, text, fault) => {
    faults++;
    process.stdout.write(`${index}: ${fault}: ${JSON.stringify(text.slice(0, 400))}\n`);
  });
  writeFileSync(STATE, JSON.stringify({ next: next + STEP }));
}
process.stdout.write(`inputs ${from} to ${count}: ${faults} faults\n`);
process.exitCode = faults > 0 ? 1 : 0;
