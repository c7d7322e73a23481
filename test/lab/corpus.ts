import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { corpusFile } from "./capture.js";
import type { Row } from "./prove.js";
import type { Chosen } from "./select.js";

/** Writes each proven run that the corpus does not have yet as a case of its code. What is there is never touched. */
export function writeCorpus(chosen: readonly Chosen[], rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const lab = chosen.find((one) => one.code === row.code && one.lab.name === row.name)?.lab;
    const path = join("corpus", row.code, `lab-${row.name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-|-$/gu, "")}.txt`);
    if (row.state !== "live" || row.ticket === undefined || lab === undefined || existsSync(path)) return [];
    mkdirSync(dirname(path), { recursive: true });
    const where = row.layer === "A" ? "network namespace" : "emulated machine";
    writeFileSync(path, corpusFile(row.code, { text: row.ticket, from: `captured by the proof lab in a ${where}: ${row.programs.join(", ")}, kernel ${row.kernel}` }, lab.env));
    return [path];
  });
}
