// Counts hits per rule over all healthy texts of this machine and writes docs/false-positives.md: `npm run false-positives`.
import { writeFileSync } from "node:fs";
import { countHits } from "./count.js";
import { madeTexts, shippedTexts } from "./texts.js";

const made = countHits(madeTexts()), shipped = countHits(shippedTexts());
const rows = [...shipped.hits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { high, medium, low }]) => `| \`${code}\` | ${String(high)} | ${String(medium)} | ${String(low)} |`);
writeFileSync("docs/false-positives.md", `# False positives

Texts that nobody would ask about, and how many of them a rule answers. Counted are texts, not lines.
What is said to be harmless (\`noise/\`) does not count. Made by \`npm run false-positives\` on a Debian machine; other machines have other documents.

| texts | number | characters | with an answer |
| --- | --- | --- | --- |
| made: firewall logs, syslog, iptables-save and nft listings, scripts | ${String(made.texts)} | ${String(made.characters)} | ${String(made.textsHit)} |
| shipped by Debian packages: manual pages, changelogs, documentation, source code | ${String(shipped.texts)} | ${String(shipped.characters)} | ${String(shipped.textsHit)} |

Answers by rule and confidence, in the shipped texts. Manuals of iptables and nft quote real messages; those are found, and as examples in a manual their confidence is low.

| rule | high | medium | low |
| --- | --- | --- | --- |
${rows.join("\n")}
`);
for (const line of shipped.high) console.log(line);
console.log(`${String(shipped.textsHit)} of ${String(shipped.texts)} texts have an answer, ${String(shipped.high.length)} at high confidence`);
process.exitCode = shipped.high.length + made.textsHit > 0 ? 1 : 0;
