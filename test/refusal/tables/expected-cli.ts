/** Writes down what the readers say of every recorded refusal, to be looked at as a diff: `node test/tools/run.mjs test/refusal/tables/expected-cli.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { expectedOf } from "./expected.js";
import type { Recorded } from "./record.js";

const recorded = JSON.parse(readFileSync("test/refusal/tables/recorded.json", "utf8")) as readonly Recorded[];
writeFileSync("test/refusal/tables/expected.json", `${JSON.stringify(Object.fromEntries(recorded.map(({ id, ticket }) => [id, expectedOf(ticket)])), undefined, 1)}\n`);
