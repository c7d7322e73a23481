// CPU time of `diagnose` side by side with another commit, in turns: the mean ticket, first pass (as a command pays it) and later ones, the import, and logs.
//   node test/bench/versions.mjs [COMMIT] [ROUNDS]     0.1.0 is 734af08
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { corpusLog, corpusTexts } from "./make-tickets.mjs";

const [commit = "734af08", rounds = "3"] = process.argv.slice(2);
const tree = resolve(import.meta.dirname, "../.."), dir = mkdtempSync(join(tmpdir(), "wt-versions-"));
/** The library alone, as each commit puts its tables in: an older one has no quick build of its own, nor the doors of this one's. */
const LIBRARY = `
import { build } from "esbuild";
import { precomputed } from "./precomputed.js";
const how = { bundle: true, format: "esm", target: "es2022", platform: "neutral", mainFields: ["module", "main"], logLevel: "warning" };
await build({ ...how, plugins: [precomputed], entryPoints: ["src/index.ts"], outfile: "dist/index.js" });`;

/** Builds both sides in the same way. */
function built(rev) {
  const root = join(dir, rev === undefined ? "here" : rev);
  execFileSync("mkdir", ["-p", root]);
  if (rev === undefined) execFileSync("cp", ["-r", ...["src", "test", "package.json", "tsconfig.json"].map((name) => join(tree, name)), root]);
  else execFileSync("sh", ["-c", 'git -C "$1" archive "$2" src test/tools package.json tsconfig.json | tar -x -C "$3"', "sh", tree, rev, root]);
  execFileSync("cp", [join(tree, "test/tools/run.mjs"), join(root, "test/tools/run.mjs")]);
  writeFileSync(join(root, "test/tools/library.ts"), LIBRARY);
  symlinkSync(join(tree, "node_modules"), join(root, "node_modules"));
  execFileSync(process.execPath, ["test/tools/run.mjs", "test/tools/library.ts"], { cwd: root, stdio: "inherit" });
  return join(root, "dist/index.js");
}

const RUN = `
import { readFileSync } from "node:fs";
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const since = (work) => { const start = cpu(); work(); return cpu() - start; };
const { tickets, logs } = JSON.parse(readFileSync(process.argv[3], "utf8"));
const begun = cpu();
const { diagnose } = await import(process.argv[2]);
const found = { "import": cpu() - begun };
found["first answer"] = since(() => diagnose("iptables: No chain/target/match by that name."));
const pass = () => since(() => { for (const text of tickets) diagnose(text); }) / tickets.length;
found["mean ticket, first pass"] = pass();
found["mean ticket, later"] = Math.min(pass(), pass(), pass());
for (const [name, text] of Object.entries(logs)) found[name] = since(() => diagnose(text));
console.log(JSON.stringify(found));`;

try {
  const sides = { [commit]: built(commit), here: built() };
  const runner = join(dir, "run.mjs"), input = join(dir, "texts.json");
  writeFileSync(runner, RUN);
  const logs = { "log 100 kB, an error in 100 lines": corpusLog(1e5, 100), "log 1 MB, an error in 1000 lines": corpusLog(1e6, 1000), "log 2 MB, an error in 1000 lines": corpusLog(2e6, 1000), "400 kB of errors": corpusLog(4e5, 1) };
  writeFileSync(input, JSON.stringify({ tickets: corpusTexts(), logs }));
  const best = {};
  for (let round = 0; round < Number(rounds); round++) for (const [side, dist] of Object.entries(sides)) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [runner, dist, input], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    for (const [name, ms] of Object.entries(JSON.parse(stdout))) { best[name] ??= {}; best[name][side] = Math.min(best[name][side] ?? Infinity, ms); }
  }
  for (const [name, times] of Object.entries(best)) {
    console.log(`${name.padEnd(36)} ${commit} ${times[commit].toFixed(2).padStart(9)} ms  here ${times.here.toFixed(2).padStart(9)} ms  ratio ${(times.here / times[commit]).toFixed(2)}`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
