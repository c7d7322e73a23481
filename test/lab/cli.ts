import { parseArgs } from "node:util";
import { diagnose } from "../../src/index.js";
import { writeCorpus } from "./corpus.js";
import { ALL_CASES } from "./cases/index.js";
import { markLive } from "./mark.js";
import { probe } from "./probe.js";
import { reproduce } from "./reproduce.js";
import { proven, summary, writeResults } from "./result.js";
import { select } from "./select.js";
import { openLayers, proveAll } from "./session.js";

/** `npm run lab [-- --only TEXT --layer A|B --verbose --reproduce --corpus --mark]`: a whole run writes proven.json and docs/proof.md, a part of it only prints. */
const { values } = parseArgs({ options: { only: { type: "string" }, layer: { type: "string" }, verbose: { type: "boolean", short: "v" }, reproduce: { type: "boolean" }, corpus: { type: "boolean" }, mark: { type: "boolean" } } });
const machine = await probe();
const layers = await openLayers(machine);
const chosen = select(ALL_CASES, values);
let count = 0;
try {
  if (values.reproduce) for (const one of chosen) console.log(await reproduce(one, layers[one.lab.layer]));
  else {
    const rows = await proveAll(chosen, layers, diagnose, (row) => {
      count += 1;
      console.log(`[${count}/${chosen.length}] ${row.layer} ${row.state.padEnd(9)} ${row.code}: ${row.name}${row.reason === undefined ? ` — ${row.remedy}${row.undone ? " (undo: back)" : ""}` : ` — ${row.reason}`}`);
      if (values.verbose) console.log(row.transcript.map((line) => `    ${line.replaceAll("\n", "\n    ")}`).join("\n"));
    });
    console.log(summary(rows));
    // A part of a run, or one that could not do everything, proves nothing about the rest.
    const whole = values.only === undefined && values.layer === undefined && rows.every((row) => row.state !== "skipped");
    if (values.mark && whole) for (const path of markLive(proven(rows))) console.log(`marked: ${path}`);
    if (values.corpus) for (const path of writeCorpus(chosen, rows)) console.log(`written: ${path}`);
    if (whole) writeResults(rows);
    else if (values.only === undefined && values.layer === undefined) console.log("test/lab/proven.json and docs/proof.md are left as they are: something was skipped");
    process.exitCode = rows.some((row) => row.state === "not cured") ? 1 : 0;
  }
} finally { await layers.close(); }
process.exit();
