import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { sourcesBelow } from "../helpers/sources.js";
import { FOLDERS } from "./folders.js";
import { sampled } from "./sample.js";
import { pageOf, type Scores, type Survivor } from "./page.js";

/*
 * `npm run mutation -- FOLDER [SHARE]`: Stryker over src/FOLDER, one block of lines of every SHARE (1: all of it, which takes hours), with the tests
 * that touch the folder. The outcome goes to test/mutation/scores.json and docs/mutation.md.
 */

const SCORES = "test/mutation/scores.json", WORK = ".cache/mutation";
const [folder = "", given = "1"] = process.argv.slice(2), share = Number(given);
if (FOLDERS[folder] === undefined || !(share >= 1)) {
  process.stderr.write(`Usage: npm run mutation -- ${Object.keys(FOLDERS).join("|")} [SHARE]\n`);
  process.exit(2);
}
mkdirSync(WORK, { recursive: true });
const report = `${WORK}/${folder}.json`, config = `${WORK}/stryker-${folder}.json`;
const mutate = sampled(sourcesBelow(`src/${folder}`).map(({ path }) => path), share);
writeFileSync(config, JSON.stringify({
  mutate, testRunner: "vitest", vitest: { configFile: "test/mutation/vitest.config.ts", related: false }, plugins: ["@stryker-mutator/vitest-runner"],
  buildCommand: `node test/tools/run.mjs test/mutation/bundle.ts ${folder}`, coverageAnalysis: "perTest", concurrency: 1, timeoutMS: 30_000, timeoutFactor: 4, dryRunTimeoutMinutes: 20,
  ignorePatterns: ["dist", "docs", ".cache", "test/captured", "test/lab", "test/doors", "test/first-sight"], tempDirName: `${WORK}/sandbox-${folder}`,
  reporters: ["json", "clear-text", "progress-append-only"], jsonReporter: { fileName: report }, clearTextReporter: { logTests: false, reportTests: false, allowColor: false }, checkers: [], disableTypeChecks: false,
}));
const { status } = spawnSync("npx", ["stryker", "run", config], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

interface Mutant { readonly status: string; readonly mutatorName: string; readonly replacement?: string; readonly location: { readonly start: { readonly line: number; readonly column: number } } }
const { files } = JSON.parse(readFileSync(report, "utf8")) as { readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>> };
const mutants = Object.entries(files).flatMap(([file, { mutants: all }]) => all.map((one) => ({ file, ...one })));
const count = (...statuses: readonly string[]): number => mutants.filter((one) => statuses.includes(one.status)).length;
const survivors = mutants.filter((one) => one.status === "Survived" || one.status === "NoCoverage").map(({ file, location, mutatorName, replacement, status: how }): Survivor => ({ at: `${file}:${location.start.line}:${location.start.column}`, mutator: mutatorName, to: (replacement ?? "").slice(0, 80).replace(/\s+/g, " "), covered: how === "Survived" }));
const scores = JSON.parse(readFileSync(SCORES, "utf8")) as Scores;
const now: Scores = { ...scores, [folder]: { at: new Date().toISOString().slice(0, 16), commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(), share, killed: count("Killed"), timeout: count("Timeout"), survived: count("Survived"), uncovered: count("NoCoverage"), survivors } };
writeFileSync(SCORES, `${JSON.stringify(now, null, 1)}\n`);
writeFileSync("docs/mutation.md", pageOf(now));
