import { environmentFrom } from "../../src/cli/environment.js";
import type { SourceFile } from "./files.js";
import type { EnvironmentInput } from "../../src/model/fact.js";
import type { Command, Diagnosis, Remedy, Report } from "../../src/model/report.js";
import { templateLine } from "../../src/escape/shell.js";
import { renderText } from "../../src/render/text.js";
import type { Place } from "../../src/model/place.js";

/*
 * The contract with the article: corpus/article/<statement>/about.txt says what it states and what is answered, <form>.txt is a ticket about it in
 * one of the forms that tickets have. Every statement has every form.
 */

/** In the order of the pages: how much a ticket tells, and how it tells it. */
export const FORMS = {
  bare: "the line alone",
  platform: "the platform told",
  version: "the version told",
  "version-and-place": "version and place told",
  partial: "a version in part",
  "prose-middle": "the version in a sentence before it",
  "prose-end": "the version at the end of a sentence",
  signature: "the version in a mail's signature",
  kernel: "shown by a kernel's release",
  prompt: "shown by a prompt",
  venet: "shown by venet0",
  listing: "shown by a listing",
  whole: "behind the whole page pasted",
} as const;
export type Form = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as readonly Form[];

export interface Statement {
  readonly id: string;
  readonly section: string;
  /** What the article states, in our words. */
  readonly says: string;
  readonly answer: string;
  readonly printed: string;
  readonly sources: readonly string[];
  /** What rests on inference. */
  readonly inferred: readonly string[];
  readonly unknown: readonly string[];
}

export interface Cell {
  readonly path: string;
  readonly statement: string;
  readonly form: Form;
  readonly environment: EnvironmentInput;
  readonly code: string;
  /** Is the code the first, or one of several? */
  readonly first: boolean;
  readonly mode?: string;
  readonly modules: readonly string[];
  /** Where → words that a command typed there must hold; `a|b` is either. */
  readonly typed: readonly (readonly [Place, string])[];
  /** Words that no command of the answer may hold. */
  readonly absent: readonly string[];
  /** Words that the first step that changes something must hold. */
  readonly leads: readonly string[];
  readonly notFirst: readonly string[];
  readonly ask: readonly string[];
  readonly text: string;
}

const PLACES: readonly Place[] = ["container", "node", "host", "source-node", "target-node"];
const LISTS = new Set<string>([...PLACES, "modules", "absent", "leads", "not-first", "ask"]);
const SINGLE = new Set(["from", "code", "first", "mode"]);

const headerOf = (path: string, head: string): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, string[]>();
  for (const line of head.split("\n").filter((text) => text !== "")) {
    const [, key, value] = /^([\w.-]+): (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`${path}: header line ${JSON.stringify(line)} is not \`key: value\``);
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
};

export function parseStatement({ path, source }: SourceFile): Statement {
  const header = headerOf(path, source);
  const one = (key: string): string => {
    const [value, more] = header.get(key) ?? [];
    if (value === undefined || more !== undefined) throw new Error(`${path}: wants one \`${key}:\``);
    return value;
  };
  return {
    id: path.split("/").at(-2)!, section: one("section"), says: one("says"), answer: one("answer"), printed: one("printed"),
    sources: header.get("source") ?? [], inferred: header.get("inferred") ?? [], unknown: header.get("unknown") ?? [],
  };
}

/** @param page what `{page}` stands for: the page that customers paste whole */
export function parseCell({ path, source }: SourceFile, page: string): Cell {
  const end = source.indexOf("\n---\n");
  if (end < 0) throw new Error(`${path}: no line \`---\` between header and text`);
  const header = headerOf(path, source.slice(0, end));
  const wrong = [...header.keys()].find((key) => !SINGLE.has(key) && !LISTS.has(key) && !key.startsWith("env."));
  if (wrong !== undefined) throw new Error(`${path}: unknown header key ${wrong}`);
  const single = (key: string): string | undefined => header.get(key)?.[0];
  if (single("from") === undefined || single("code") === undefined) throw new Error(`${path}: has no \`from:\` or no \`code:\``);
  const [statement = "", file = ""] = path.split("/").slice(-2), form = file.replace(/\.txt$/, "");
  if (!Object.hasOwn(FORMS, form)) throw new Error(`${path}: ${form} is no form`);
  const mode = single("mode"), list = (key: string): readonly string[] => header.get(key) ?? [];
  return {
    path, statement, form: form as Form,
    environment: environmentFrom([...header].filter(([key]) => key.startsWith("env.")).map(([key, [value]]) => `${key.slice(4)}=${value!}`)),
    code: single("code")!, first: single("first") !== "no", ...(mode === undefined ? {} : { mode }),
    modules: list("modules"), typed: PLACES.flatMap((place) => list(place).map((words) => [place, words] as const)),
    absent: list("absent"), leads: list("leads"), notFirst: list("not-first"), ask: list("ask"),
    text: source.slice(end + 5).replace("{page}", page),
  };
}

/** Every statement has every form, and a page of its own. */
export function completenessProblems(statements: readonly Pick<Statement, "id" | "sources">[], cells: readonly Pick<Cell, "statement" | "form">[]): readonly string[] {
  const known = new Set(statements.map(({ id }) => id));
  return [
    ...statements.flatMap(({ id, sources }) => [
      ...FORM_NAMES.filter((form) => !cells.some((cell) => cell.statement === id && cell.form === form)).map((form) => `corpus/article/${id}/${form}.txt is missing`),
      ...(sources.length > 0 ? [] : [`corpus/article/${id}/about.txt names no source`]),
    ]),
    ...[...new Set(cells.map(({ statement }) => statement))].filter((id) => !known.has(id)).map((id) => `corpus/article/${id}/about.txt is missing`),
  ];
}

/** A template reads like the line it becomes. */
const lineOf = ({ shell, argv }: Command): string => shell ?? argv.join(" ");
const commandsOf = (remedies: readonly Remedy[]): readonly string[] => remedies.flatMap(({ commands }) => commands.map(lineOf));
const holds = (lines: readonly string[], words: string): boolean => words.split("|").some((either) => lines.some((line) => line.includes(either)));
/** Virtuozzo's own machines, or a hint that names it. */
const isOfVirtuozzo = ({ commands, title }: Remedy): boolean => commands.some(({ where }) => where !== "host") || title.includes("Virtuozzo");
/** How many ways a reader sees before he scrolls. */
const SEEN = 2;

/** Where an answer is not what the cell says. */
export function cellProblems(cell: Cell, report: Report): readonly string[] {
  const codes = report.diagnoses.map(({ code }) => code), answer = report.diagnoses.find(({ code }) => code === cell.code);
  if (answer === undefined) return [`expected ${cell.code}, got ${codes.join(", ") || "nothing"}`];
  return [
    ...(cell.first && codes[0] !== cell.code ? [`expected ${cell.code} first, got ${codes.join(", ")}`] : []),
    ...answerProblems(cell, answer),
    ...screenProblems(cell, { ...report, diagnoses: [answer] }),
  ];
}

const NODES: readonly Place[] = ["node", "source-node", "target-node"];

/**
 * Who has fifty tickets a day reads the first screen: something that is typed on the node has to stand there, as a template at least, unless the step
 * that has to lead is another machine's.
 */
function screenProblems({ typed, leads }: Cell, report: Report): readonly string[] {
  const screen = renderText(report), [answer] = report.diagnoses;
  const steps = [...answer!.remedies, ...(answer!.branches ?? []).flatMap(({ first }) => (first === undefined ? [] : [first]))];
  const shown = steps.flatMap(({ commands }) => commands).some(({ where, shell, argv }) => NODES.includes(where) && screen.includes(shell ?? templateLine(argv)));
  return typed.some(([place]) => NODES.includes(place)) && leads.length === 0 && !shown ? ["nothing that is typed on the node stands on the first screen"] : [];
}

function answerProblems(cell: Cell, answer: Diagnosis): readonly string[] {
  const lines = commandsOf(answer.remedies), changing = answer.remedies.find(({ effect }) => effect !== "none") ?? answer.remedies[0];
  const said = (words: readonly string[]): string => words.map((line) => `\`${line}\``).join(", ") || "none";
  return [
    ...(cell.mode === undefined || answer.netfilterMode === cell.mode ? [] : [`expected mode ${cell.mode}, got ${answer.netfilterMode ?? "none"}`]),
    ...cell.modules.filter((name) => !answer.modules.includes(name)).map((name) => `expected module ${name}, got ${answer.modules.join(", ") || "none"}`),
    ...cell.typed.flatMap(([place, words]) => {
      const there = answer.remedies.flatMap(({ commands }) => commands.filter(({ where }) => where === place).map(lineOf));
      return holds(there, words) ? [] : [`expected ${words} typed on ${place}, got ${said(there)}`];
    }),
    ...cell.absent.filter((words) => holds(lines, words)).map((words) => `${words} must not be there`),
    ...cell.leads.filter((words) => changing === undefined || !holds(commandsOf([changing]), words)).map((words) => `expected ${words} to lead, got ${said(changing === undefined ? [] : commandsOf([changing]))}`),
    ...cell.notFirst.filter((words) => holds(commandsOf(answer.remedies.filter(({ leads }) => leads !== true).slice(0, 1)), words)).map((words) => `${words} must not lead`),
    ...cell.ask.filter((fact) => !answer.ask.some((question) => question.fact === fact)).map((fact) => `expected a question for ${fact}, got ${answer.ask.map((question) => question.fact).join(", ") || "none"}`),
    ...(answer.remedies.slice(0, SEEN).some(isOfVirtuozzo) ? [] : [`Virtuozzo is not among the first ${SEEN} ways: ${answer.remedies.slice(0, SEEN).map(({ title }) => title).join("; ")}`]),
  ];
}
