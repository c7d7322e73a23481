// How long an import and the first answer take over an empty node run. Whole processes, in turns, medians.
//   npm run build && node test/bench/start.mjs
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROUNDS = 21;
const dist = resolve(import.meta.dirname, "../../dist");
const answer = "iptables: No chain/target/match by that name.";
const runs = {
  "empty node run": ["-e", "0"],
  "ESM import": ["--input-type=module", "-e", `await import(${JSON.stringify(`file://${dist}/index.js`)})`],
  "ESM import and first answer": ["--input-type=module", "-e", `const { diagnose } = await import(${JSON.stringify(`file://${dist}/index.js`)}); diagnose(${JSON.stringify(answer)})`],
  "CJS require and first answer": ["-e", `require(${JSON.stringify(`${dist}/index.cjs`)}).diagnose(${JSON.stringify(answer)})`],
};
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args);
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const empty = median(times["empty node run"]);
for (const [name, list] of Object.entries(times)) console.log(`${name.padEnd(30)} ${median(list).toFixed(0).padStart(5)} ms, ${(median(list) - empty).toFixed(0).padStart(4)} ms over an empty node run`);
