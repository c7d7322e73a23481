// What a text costs that was made to cost much, over an ordinary log of its size: least CPU times, side by side in one run.
//   npm run build:quick && node test/bench/dear.mjs [SIZE] [MOST SHOWN]
import { corpusLog, corpusTexts } from "./make-tickets.mjs";
import { dearShapes } from "./dear-shapes.mjs";

const { diagnose } = await import(process.env.WHYTABLES ?? "../../dist/index.js");
const SIZE = Number(process.argv[2] ?? 100_000), SHOWN = Number(process.argv[3] ?? 25), TRIES = 4;
const filled = (text) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);

const cost = (text) => {
  const begin = process.cpuUsage();
  diagnose(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** Nothing in the first one is an error; one line of twenty in the second is. */
const ordinary = { quiet: corpusLog(SIZE, Infinity), "with errors": corpusLog(SIZE, 20) };
const shapes = Object.entries({ ...dearShapes(SIZE), "all of the corpus": corpusTexts().join("\n") }).map(([name, text]) => [name, filled(text)]);
for (let turn = 0; turn < 3; turn++) for (const text of Object.values(ordinary)) cost(text);

const rows = shapes.map(([name, text]) => {
  const least = { text: Infinity, quiet: Infinity, "with errors": Infinity };
  for (let turn = 0; turn < TRIES; turn++) {
    least.text = Math.min(least.text, cost(text));
    for (const [kind, log] of Object.entries(ordinary)) least[kind] = Math.min(least[kind], cost(log));
    if (least.text < least.quiet * 2) break;
  }
  return { name, ms: least.text, times: least.text / least.quiet, timesErrors: least.text / least["with errors"] };
}).sort((a, b) => b.times - a.times);

console.log(`${SIZE} characters, ${rows.length} shapes; above four times a quiet log ${rows.filter(({ times }) => times > 4).length}, above four times one with errors ${rows.filter(({ timesErrors }) => timesErrors > 4).length}`);
console.log("    ms  × quiet  × with errors");
for (const { name, ms, times, timesErrors } of rows.slice(0, SHOWN)) console.log(`${ms.toFixed(0).padStart(6)}  ${times.toFixed(1).padStart(7)}  ${timesErrors.toFixed(1).padStart(13)}  ${name}`);
