import { capsFrom, wilsonLower, type LedgerLine } from "./caps.js";

type Line = LedgerLine & { readonly batch: string };

const percent = (right: number, of: number): string => (of === 0 ? "–" : `${((100 * right) / of).toFixed(1)} %`);
const LEVELS = ["high", "medium", "low", "none"] as const;

/** How often answers were right the first time, by level, kind, area and batch; the bad figures too. */
export function confidencePage(ledger: readonly Line[]): string {
  const batches = [...new Set(ledger.map(({ batch }) => batch))];
  const areas = [...new Set(ledger.flatMap(({ code }) => (code === undefined ? [] : [code.slice(0, code.indexOf("/"))])))].sort();
  return [
    "# How sure an answer is, and how that is known",
    "",
    "What an answer is called does not come from the engine's own feeling: it cannot see what it did not read. It comes from the first-sight ledger",
    "(`test/first-sight/ledger.jsonl`): tickets that nobody had tried are labelled, run once, and what came out is written down before anything is mended.",
    "`high` means two things: every rival cause is excluded by something that was seen, and answers of this kind have a record. A kind may say high when",
    "the lower bound of its record (Wilson's, at 80 %) is at least 90 %. Records of older rules weigh nine tenths for each newer release; 0.1.0, another engine, is told below and does not count.",
    "",
    "## By batch",
    "",
    "| batch | rules | tickets | cause first | high and right | silent on healthy text |",
    "| --- | --- | --- | --- | --- | --- |",
    ...batches.map((batch) => batchRow(batch, ledger.filter((line) => line.batch === batch))),
    "",
    "## By level, of the causes",
    "",
    "| level | right | of | |",
    "| --- | --- | --- | --- |",
    ...LEVELS.map((level) => { const lines = ledger.filter((line) => line.kind !== "healthy" && line.level === level); return row(level, lines); }),
    "",
    "## By kind of answer",
    "",
    "| kind | right | of | lower bound | may be called high |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(capsFrom(ledger)).map(([kind, { right, of, mayBeHigh }]) => `| ${kind} | ${right} | ${of} | ${(100 * wilsonLower(right, of)).toFixed(1)} % | ${mayBeHigh ? "yes" : "no"} |`),
    "",
    "## By area of the answer",
    "",
    "| area | right | of | |",
    "| --- | --- | --- | --- |",
    ...areas.map((area) => row(area, ledger.filter((line) => line.kind !== "healthy" && line.code?.startsWith(`${area}/`) === true))),
    "",
  ].join("\n");
}

function row(name: string, lines: readonly Line[]): string {
  const right = lines.filter((line) => line.right).length;
  return `| ${name} | ${right} | ${lines.length} | ${percent(right, lines.length)} |`;
}

function batchRow(batch: string, lines: readonly Line[]): string {
  const causes = lines.filter(({ kind }) => kind !== "healthy"), high = causes.filter(({ level }) => level === "high"), healthy = lines.filter(({ kind }) => kind === "healthy");
  const share = (list: readonly Line[]): string => { const right = list.filter((line) => line.right).length; return `${right} of ${list.length} (${percent(right, list.length)})`; };
  return `| ${batch} | ${[...new Set(lines.map(({ ruleset }) => ruleset))].join(", ")} | ${lines.length} | ${share(causes)} | ${share(high)} | ${share(healthy)} |`;
}
