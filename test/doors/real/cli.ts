// The doors with the real programs on the other side: `npm run doors:real [-- NAME…]`. Needs the built package. 0: all passed; 1: something failed; 77: something was not run.
import { existsSync } from "node:fs";
import type { Outcome } from "./part.js";
import { PARTS } from "./parts.js";
import { report } from "./report.js";
import { runPart } from "./run.js";

/** All of them together, less than `.ci/doors` gives them; one that somebody asks for by name may take longer, as `TICKETS=50` does. */
const MINUTES = 19, MINUTES_BY_NAME = 60;
const names = process.argv.slice(2), end = Date.now() + (names.length === 0 ? MINUTES : MINUTES_BY_NAME) * 60_000;
const chosen = PARTS.filter(({ name }) => names.length === 0 || names.includes(name));
if (chosen.length === 0) throw new Error(`none of that name; there are: ${PARTS.map(({ name }) => name).join(", ")}`);
if (!existsSync("dist/cli.js")) throw new Error("build the package first");

const outcomes: Record<string, Outcome> = {};
for (const part of chosen) {
  console.log(`\n== ${part.name}`);
  outcomes[part.name] = await (names.length === 0 ? runPart(part, end - Date.now()) : runPart(part, end - Date.now(), MINUTES_BY_NAME));
}
const { text, status } = report(outcomes);
console.log(text);
process.exitCode = status;
