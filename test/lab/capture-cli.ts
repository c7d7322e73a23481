import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { diagnose } from "../../src/index.js";
import { capture, corpusFile } from "./capture.js";
import type { As, LabCase } from "./case.js";
import { probe } from "./probe.js";
import { openLayers } from "./session.js";

const USAGE = `npm run capture -- [--code AREA/SLUG] [--name NAME] [--setup 'COMMAND']… [--also 'COMMAND']… [--stdin FILE] [--as user|no-net-admin|user-namespace] [--vm] COMMAND…
Runs COMMAND in a fresh network namespace (--vm: in the emulated machine) and prints it as a corpus case; with --code and --name it is written to corpus/CODE/NAME.txt.`;

const options = { code: { type: "string" }, name: { type: "string" }, setup: { type: "string", multiple: true }, also: { type: "string", multiple: true }, stdin: { type: "string" }, as: { type: "string" }, vm: { type: "boolean" } } as const;
const own: string[] = [];
const argv = process.argv.slice(2);
// Options end at the first word that is none: the rest is the command, dashes and all.
while (argv[0]?.startsWith("--")) {
  const word = argv.shift() ?? "";
  if (word === "--") break;
  own.push(word);
  if (word !== "--vm" && !word.includes("=")) own.push(argv.shift() ?? "");
}
if (argv.length === 0) { console.error(USAGE); process.exit(2); }
const { values } = parseArgs({ args: own, options });

const shell = (line: string): readonly string[] => ["sh", "-c", line];
const lab: LabCase = {
  name: values.name ?? "", layer: values.vm ? "B" : "A", why: "",
  setup: (values.setup ?? []).map(shell), also: (values.also ?? []).map((line) => line.split(" ")),
  run: { argv, ...(values.stdin === undefined ? {} : { stdin: readFileSync(values.stdin, "utf8") }), ...(values.as === undefined ? {} : { as: values.as as As }) },
};
const machine = await probe();
const layers = await openLayers(machine);
try {
  const layer = layers[lab.layer];
  if (layer.unavailable) throw new Error(layer.unavailable);
  const at = await layer.open({});
  const captured = await capture(at, lab, machine.programs[argv[0] ?? ""] ?? argv[0] ?? "");
  await at.close();
  const found = diagnose(captured.text).diagnoses[0]?.code ?? "none";
  const file = corpusFile(values.code ?? found, captured);
  if (values.code !== undefined && values.name !== undefined) {
    const path = join("corpus", values.code, `${values.name}.txt`);
    if (existsSync(path)) throw new Error(`${path} is there already`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file);
    console.error(`${path} (diagnosed now as ${found})`);
  } else console.log(file);
} catch (error) {
  console.error(`capture: ${(error as Error).message}`);
  process.exitCode = 1;
} finally { await layers.close(); }
process.exit();
