import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCorpus } from "../helpers/corpus.js";
import { fit, tryUnseen } from "./fit.js";
import { observe, type Labelled } from "./observe.js";
import { recordedRuns } from "./recorded.js";

/*
 * npm run fit                  fits src/reason/odds.json to the corpus, to recorded runs and to the first-sight batches that were run
 * npm run fit -- --also FILE…  also to other labelled tickets, one JSON object a line
 * npm run fit -- --try 5       tells how well it does on sources it was not fitted to, and writes nothing
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { also: { type: "boolean" }, try: { type: "string" } } });

/** A real ticket says more than a case that somebody composed. */
const TICKET_WEIGHT = 2;

interface Ticket { readonly id: string; readonly source?: string; readonly text: string; readonly codes: readonly string[] }

function ticketsOf(file: string): readonly Labelled[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Ticket)
    .filter(({ codes }) => codes.length > 0).map(({ id, source, text, codes }) => ({ source: source ?? id, text, environment: {}, codes, weight: TICKET_WEIGHT }));
}

const RUN = "test/first-sight/ledger.jsonl";
/** A batch is no secret any more once its outcome stands in the ledger. */
function batchesThatWereRun(): readonly string[] {
  const ledger = readFileSync(RUN, "utf8");
  return readdirSync("test/first-sight/batches").filter((file) => ledger.includes(`"batch":"${file.replace(".cases.jsonl", "")}"`)).map((file) => `test/first-sight/batches/${file}`);
}

const corpus = loadCorpus().flatMap(({ path, text, environment, code }): readonly Labelled[] => (code === undefined ? [] : [{ source: path, text, environment, codes: [code], weight: 1 }]));
const batches = batchesThatWereRun();
const recorded = recordedRuns();
const labelled = [...corpus, ...recorded, ...[...batches, ...(values.also === true ? positionals : [])].flatMap(ticketsOf)];
const observations = labelled.flatMap(observe);
if (values.try !== undefined) {
  console.log(`${observations.length} messages of ${labelled.length} texts; right on sources it was not fitted to: ${(100 * tryUnseen(observations, Number(values.try))).toFixed(1)} %`);
} else {
  const weights = fit(observations);
  const fitted = { corpus: corpus.length, recorded: recorded.length, batches: batches.length, tickets: labelled.length - corpus.length - recorded.length, messages: observations.length };
  const lines = Object.entries(weights).map(([name, weight]) => `    ${JSON.stringify(name)}: ${weight}`);
  writeFileSync("src/reason/odds.json", `{\n  "fitted": ${JSON.stringify(fitted)},\n  "weights": {\n${lines.join(",\n")}\n  }\n}\n`);
  console.log(`${Object.keys(weights).length} numbers from ${observations.length} messages of ${labelled.length} texts`);
}
