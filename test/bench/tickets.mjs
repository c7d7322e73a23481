// Tickets per second and p99: whytables against grok-js (every pattern on every line) and one big RegExp, side by side in one run.
// Whole diagnoses against bare matching: the peers only find lines, they explain nothing. Quote the ratios; this machine's speed wobbles.
//   npm run build && node test/bench/tickets.mjs
import { corpusTickets } from "./make-tickets.mjs";
import { peers } from "./peers.mjs";

const { diagnose, listMessages } = await import(process.env.WHYTABLES ?? "../../dist/index.js");
const ROUNDS = 5;
const tickets = corpusTickets(2000);
const few = tickets.slice(0, 12);
const looks = listMessages().filter((message) => !message.generic).flatMap((message) => message.looks).filter((look) => !look.includes("\n"));

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const pieces = (look) => look.split(/<(\w+)>/);

const { grok } = peers();
const collection = grok.loadDefaultSync();
const grokPatterns = looks.map((look) => collection.createPattern(pieces(look).map((piece, i) => (i % 2 ? `%{DATA:${piece}}` : escape(piece))).join("")));
const oneRegExp = new RegExp(looks.map((look) => pieces(look).map((piece, i) => (i % 2 ? ".*?" : escape(piece))).join("")).join("|"), "i");

const engines = {
  whytables: [tickets, (text) => diagnose(text).diagnoses.length],
  "one RegExp": [few, (text) => text.split("\n").filter((line) => oneRegExp.test(line)).length],
  "grok-js": [few, (text) => {
    let found = 0;
    for (const line of text.split("\n")) for (const pattern of grokPatterns) if (pattern.parseSync(line) !== null) { found++; break; }
    return found;
  }],
};

const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
for (const [set, run] of Object.values(engines)) for (const text of set.slice(0, 20)) run(text);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, [set, run]] of Object.entries(engines)) {
    for (const text of name === "whytables" ? set : set) {
      const start = process.hrtime.bigint();
      run(text);
      times[name].push({ ns: Number(process.hrtime.bigint() - start), size: text.length });
    }
  }
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const rows = Object.entries(times).map(([name, all]) => {
  const sorted = all.map(({ ns }) => ns).sort((a, b) => a - b);
  const perChar = all.reduce((sum, { ns }) => sum + ns, 0) / all.reduce((sum, { size }) => sum + size, 0);
  return { name, p50: quantile(sorted, 0.5) / 1000, p99: quantile(sorted, 0.99) / 1000, perChar, perSecond: 1e9 / (sorted.reduce((a, b) => a + b, 0) / sorted.length) };
});
const base = rows.find(({ name }) => name === "grok-js");
console.log(`${looks.length} patterns, ${tickets.length} tickets of ${Math.round(tickets.reduce((sum, text) => sum + text.length, 0) / tickets.length)} characters on average`);
for (const { name, p50, p99, perSecond, perChar } of rows) {
  console.log(`${name.padEnd(12)} p50 ${p50.toFixed(1).padStart(10)} µs  p99 ${p99.toFixed(1).padStart(10)} µs  ${perSecond.toFixed(0).padStart(8)} tickets/s  ×${(base.perChar / perChar).toFixed(1)} of grok-js, p99 1/${(base.p99 / p99).toFixed(0)}`);
}
