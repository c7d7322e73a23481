import type { Remedy, Report } from "../../src/model/report.js";
import { PLACE } from "../../src/render/words.js";
import { FORM_NAMES, FORMS, type Cell, type Statement } from "./cells.js";

/** docs/article.md: what the vendor's article states, what is answered in each form a ticket has, and on what it rests. */
export function articlePage(statements: readonly Statement[], cells: readonly Cell[], answer: (cell: Cell) => Report): string {
  const sections = [...new Set(statements.map(({ section }) => section))].sort();
  return [
    "# The article, statement by statement",
    "",
    `The vendor's article on iptables in Virtuozzo containers is what this program began with. ${statements.length} statements of it, each in the ${FORM_NAMES.length} forms that tickets have; \`corpus/article\` holds the tickets, and \`npm test\` holds the answers to them. Written by \`npm run docs\`.`,
    "",
    "| form | what the ticket tells |",
    "| --- | --- |",
    ...FORM_NAMES.map((form) => `| ${form} | ${FORMS[form]} |`),
    ...sections.flatMap((section) => ["", `## ${section}`, ...statements.filter((one) => one.section === section).flatMap((one) => statementPart(one, cells, answer))]),
    "",
  ].join("\n");
}

function statementPart({ id, says, answer: words, sources, inferred, unknown }: Statement, cells: readonly Cell[], answer: (cell: Cell) => Report): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const cell of cells.filter(({ statement }) => statement === id).sort((a, b) => FORM_NAMES.indexOf(a.form) - FORM_NAMES.indexOf(b.form))) {
    const row = rowOf(cell, answer(cell));
    rows.set(row, [...(rows.get(row) ?? []), cell.form]);
  }
  return [
    "", `### ${id}`, "", `${capital(says)}.`, "", `Answered: ${words}.`, "",
    "| form | answer | mode | first step that changes something |", "| --- | --- | --- | --- |",
    ...[...rows].map(([row, forms]) => `| ${forms.join(", ")} | ${row} |`),
    "", "Rests on:", "", ...sources.map((source) => `- ${source}`),
    ...(inferred.length === 0 ? [] : ["", ...inferred.map((one) => `Inferred: ${one}.`)]),
    ...(unknown.length === 0 ? [] : ["", ...unknown.map((one) => `Not known: ${one}.`)]),
  ];
}

function rowOf(cell: Cell, report: Report): string {
  const found = report.diagnoses.find(({ code }) => code === cell.code);
  const remedy = found?.remedies.find(({ effect }) => effect !== "none") ?? found?.remedies[0];
  return `${found === undefined ? "nothing" : `[${found.code}](rules/${found.code}.md)`} | ${found?.netfilterMode ?? ""} | ${remedy === undefined ? "" : `${placeOf(remedy)}${remedy.title.replaceAll("|", "\\|")}`}`;
}

const placeOf = ({ commands: [first] }: Remedy): string => (first === undefined ? "" : `${PLACE[first.where]}: `);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
