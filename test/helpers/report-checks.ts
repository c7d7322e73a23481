import type { Report } from "../../src/model/report.js";
import type { CorpusCase } from "./corpus.js";

/** Every place of a report that does not point at what it says it points at. */
export function placeProblems(text: string, report: Report): readonly string[] {
  const evidence = report.diagnoses.flatMap((diagnosis) => diagnosis.evidence);
  const fields = evidence.flatMap((one) => Object.entries(one.fields).map(([name, { span }]) => ({ name, span })));
  const facts = report.machines.flatMap((machine) => machine.facts).flatMap(({ name, span }) => (span === undefined ? [] : [{ name, span }]));
  return [
    ...[...evidence, ...report.unexplained].flatMap(({ span, line, column, text: said }) => {
      const before = text.slice(0, span.start).split("\n");
      const at = `${span.start}-${span.end}`;
      return [
        ...(text.slice(span.start, span.end) === said ? [] : [`${at} is ${JSON.stringify(text.slice(span.start, span.end))}, not ${JSON.stringify(said)}`]),
        ...(before.length === line ? [] : [`${at} is on line ${before.length}, not ${line}`]),
        ...(before.at(-1)!.length + 1 === column ? [] : [`${at} is in column ${before.at(-1)!.length + 1}, not ${column}`]),
      ];
    }),
    ...[...fields, ...facts].filter(({ span }) => !(0 <= span.start && span.start <= span.end && span.end <= text.length)).map(({ name, span }) => `${name}: ${span.start}-${span.end} is outside the text`),
  ];
}

/** Where a report is not what the case says it must be. */
export function answerProblems(example: CorpusCase, report: Report, recognised: readonly string[]): readonly string[] {
  const codes = report.diagnoses.map(({ code }) => code);
  const said = codes.length === 0 ? "nothing" : codes.join(", ");
  if (example.kind === "healthy") return codes.filter((code) => !code.startsWith("noise/")).map((code) => `healthy, but diagnosed as ${code}`);
  const answer = report.diagnoses.find(({ code }) => code === example.code);
  const lines = answer?.remedies.flatMap((remedy) => remedy.commands.map(({ shell, argv }) => shell ?? argv.join(" "))) ?? [];
  const wrongly = example.kind === "near-miss";
  return [
    ...(example.code === undefined ? (codes.length === 0 ? [] : [`expected nothing, got ${said}`]) : []),
    ...(example.code !== undefined && answer === undefined ? [`expected ${example.code}, got ${said}`] : []),
    ...(answer !== undefined && example.first && codes[0] !== example.code ? [`expected ${example.code} first, got ${said}`] : []),
    ...example.also.filter((code) => !codes.includes(code)).map((code) => `expected ${code} besides, got ${said}`),
    ...(wrongly && codes.includes(example.folder) ? [`near miss, but diagnosed as ${example.folder}`] : []),
    ...(example.mode === undefined || (answer?.netfilterMode ?? "none") === example.mode ? [] : [`expected mode ${example.mode}, got ${answer?.netfilterMode ?? "none"}`]),
    ...example.modules.filter((name) => answer?.modules.includes(name) !== true).map((name) => `expected module ${name}, got ${answer?.modules.join(", ") ?? "none"}`),
    ...example.commands.filter((line) => !lines.includes(line)).map((line) => `expected the command \`${line}\`, got ${lines.map((one) => `\`${one}\``).join(", ") || "none"}`),
    ...example.messages.filter((id) => recognised.includes(id) === wrongly).map((id) => (wrongly ? `near miss, but recognised as ${id}` : `expected the message ${id}, got ${recognised.join(", ") || "none"}`)),
  ];
}

/** The same text with another version: another code, or the same one with other remedies than some hit gets. */
export function gateProblems(example: CorpusCase, report: Report, hits: readonly Report[]): readonly string[] {
  const remedies = (one: Report): string | undefined => one.diagnoses.find(({ code }) => code === example.folder)?.remedies.map(({ title }) => title).join("; ");
  const given = remedies(report);
  return given === undefined || hits.some((hit) => remedies(hit) !== given) ? [] : [`wrong version, but ${example.folder} gives the remedies of its hits: ${given}`];
}
