import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { diagnose } from "../../src/index.js";
import { writeCorpus } from "./corpus.js";
import { ALL_CASES } from "./cases/index.js";
import { harmOfCorpus } from "./harm.js";
import { markKinds, markLive } from "./mark.js";
import { probe } from "./probe.js";
import { refusalCases } from "./refusals.js";
import { reproduce } from "./reproduce.js";
import { proven, summary, writeResults } from "./result.js";
import type { Row } from "./prove.js";
import { select, type Chosen } from "./select.js";
import { openLayers, proveAll } from "./session.js";

/** `npm run lab [-- --only TEXT --layer A|B --verbose --reproduce --harm --rows FILE --corpus --mark]`: a whole run writes proven.json, NOTES.md and docs/proof.md, a part of it only prints. A run that is cut short goes on with the same `--rows FILE`; `--write` writes what it holds. */
const { values } = parseArgs({ options: {
  only: { type: "string" }, layer: { type: "string" }, verbose: { type: "boolean", short: "v" }, reproduce: { type: "boolean" }, corpus: { type: "boolean" }, mark: { type: "boolean" }, harm: { type: "boolean" }, rows: { type: "string" }, write: { type: "boolean" }, harmFrom: { type: "string" },
} });
/** What a run of `--harm` printed. */
const harmSaid = (path: string | undefined): readonly string[] => (path === undefined ? [] : readFileSync(path, "utf8").split("\n").filter((line) => /^(?:- |\d+ texts)/u.test(line)));

/** Rows of a run that was cut short; what stands there is not run again. */
const readRows = (path: string): readonly Row[] => (existsSync(path) ? readFileSync(path, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row) : []);

const machine = await probe();
const layers = await openLayers(machine);
const chosen = values.harm ? [] : select(ALL_CASES, values, refusalCases());
let count = 0;
try {
  if (values.reproduce) for (const one of chosen) console.log(await reproduce(one, layers[one.lab.layer]));
  else {
    const done = values.rows === undefined ? [] : readRows(values.rows), of = ({ name, layer, refusal }: Row): string => `${layer} ${refusal ?? ""} ${name}`;
    const keyOf = ({ code, lab, refusal }: Chosen): string => `${lab.layer} ${refusal ?? ""} ${lab.name} ${refusal === undefined ? code : ""}`;
    const ran = new Map(done.map((row) => [`${of(row)} ${row.refusal === undefined ? row.expected ?? row.code : ""}`, row]));
    const fresh = await proveAll(values.write ? [] : chosen.filter((one) => !ran.has(keyOf(one))), layers, diagnose, (row) => {
      count += 1;
      if (values.rows !== undefined) appendFileSync(values.rows, `${JSON.stringify({ ...row, transcript: [], ticket: undefined })}\n`);
      console.log(`[${count}/${chosen.length}] ${row.layer} ${row.world ?? ""} ${row.state.padEnd(9)} ${row.cured.padEnd(6)} ${row.code}: ${row.name} — ${row.remedy ?? ""}${row.problems.map((text) => `\n      ${text.replaceAll("\n", " ")}`).join("")}`);
      if (values.verbose) console.log(row.transcript.map((line) => `    ${line.replaceAll("\n", "\n    ")}`).join("\n"));
    });
    const rows = [...chosen.flatMap((one) => ran.get(keyOf(one)) ?? []), ...fresh];
    console.log(summary(rows));
    const part = values.only !== undefined || values.layer !== undefined;
    const harm = part || values.write ? harmSaid(values.harmFrom) : await harmOfCorpus(layers.A, diagnose, (line) => { console.log(line); });
    // A part of a run, or one that could not do everything, proves nothing about the rest.
    const whole = values.write === true || (!part && !values.harm && rows.every((row) => row.state !== "skipped"));
    if (values.mark && whole) for (const path of [...markLive(proven(rows)), ...markKinds(proven(rows))]) console.log(`marked: ${path}`);
    if (values.corpus) for (const path of writeCorpus(chosen, rows)) console.log(`written: ${path}`);
    if (whole) writeResults(rows, harm);
    else if (values.harm) for (const line of harm) console.log(line);
    else if (!part) console.log("test/lab/proven.json and docs/proof.md are left as they are: something was skipped");
    process.exitCode = rows.some((row) => row.harm.length > 0) ? 1 : 0;
  }
} finally { await layers.close(); }
process.exit();
