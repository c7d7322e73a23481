import { effectOfAll, worst } from "../../src/advice/mends.js";
import { trespassOf } from "../../src/advice/owned.js";
import { templateOf } from "../../src/advice/command.js";
import { placeholder } from "../../src/advice/slots.js";
import { isLook } from "../../src/knowledge/effects/index.js";
import { FACT_NAMES } from "../../src/knowledge/fact-names.js";
import type { Test } from "../../src/model/fact.js";
import { triggersOf } from "../../src/reason/symptom-index.js";
import type { Rule, RuleCommand, RuleRemedy, Trigger } from "../../src/model/rule.js";
import type { CorpusCase } from "../helpers/corpus.js";

export interface RuleModule {
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const sortedByCode = (codes: readonly string[]): readonly string[] => [...codes].sort((a, b) => {
  const [areaA = "", slugA = ""] = a.split("/"), [areaB = "", slugB = ""] = b.split("/");
  return areaA === areaB ? (slugA < slugB ? -1 : 1) : areaA < areaB ? -1 : 1;
});

/** Files, exports, codes and the list say the same, in alphabetical order. */
export function registryProblems(modules: readonly RuleModule[], rules: readonly Rule[], redirects: Readonly<Record<string, string>>): readonly string[] {
  const codes = rules.map(({ code }) => code);
  return [
    ...modules.flatMap(({ path, exports }) => {
      const rule = exports["rule"] as Rule | undefined, code = /^src\/rules\/(.+)\.ts$/.exec(path)?.[1];
      if (rule === undefined || Object.keys(exports).length !== 1) return [`${path}: exports ${Object.keys(exports).join(", ")} instead of \`rule\` alone`];
      return [...(rule.code === code ? [] : [`${path}: its code is ${rule.code}`]), ...(rules.includes(rule) ? [] : [`${path}: not listed in the index of its area`])];
    }),
    ...(modules.length === codes.length ? [] : [`${modules.length} files, ${codes.length} rules listed`]),
    ...codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `${code}: listed twice`),
    ...sortedByCode(codes).flatMap((code, at) => (codes[at] === code ? [] : [`${codes[at] ?? ""}: not in alphabetical order, ${code} belongs here`])).slice(0, 1),
    ...Object.entries(redirects).flatMap(([from, to]) => [
      ...(codes.includes(from) ? [`${from}: retired and used again`] : []),
      ...(codes.includes(to) ? [] : [`${from}: leads to ${to}, which is no rule`]),
    ]),
  ];
}

/** Every rule has its cases. */
export function corpusProblems(rules: readonly Rule[], cases: readonly Pick<CorpusCase, "folder" | "kind">[]): readonly string[] {
  const has = (code: string, kind: string): boolean => cases.some((one) => one.folder === code && one.kind === kind);
  const codes = new Set(rules.map(({ code }) => code));
  return [
    ...rules.flatMap((rule) => [
      ...(has(rule.code, "hit") ? [] : [`${rule.code}: no hit in corpus/${rule.code}/`]),
      ...(has(rule.code, "near-miss") ? [] : [`${rule.code}: no near miss in corpus/${rule.code}/`]),
      ...(gatesOnVersion(rule) && !has(rule.code, "wrong-version") ? [`${rule.code}: gates on a version and has no wrong-version case in corpus/${rule.code}/`] : []),
    ]),
    ...[...new Set(cases.map(({ folder }) => folder))].filter((folder) => folder !== "healthy" && !codes.has(folder)).map((folder) => `corpus/${folder}: no rule has this code`),
  ];
}

const VERSIONS = new Set([...FACT_NAMES.filter(({ type }) => type === "version").map(({ name }) => name), "message.version"]);

/** Does the rule, or a remedy of it, hold for some versions of a program only? */
export const gatesOnVersion = (rule: Rule): boolean =>
  leaves([...(rule.requires ?? []), ...(rule.excludes ?? []), ...rule.symptoms.flatMap(triggersOf).flatMap(triggerTests), ...rule.remedies.flatMap(({ when }) => when ?? [])])
    .some((test) => VERSIONS.has(test.fact) && ("atLeast" in test || "below" in test));

type Leaf = Exclude<Test, { readonly any: readonly Test[] } | { readonly all: readonly Test[] }>;
const leaves = (tests: readonly Test[]): readonly Leaf[] => tests.flatMap((test) => ("any" in test ? leaves(test.any) : "all" in test ? leaves(test.all) : [test]));
const triggerTests = (trigger: Trigger): readonly Test[] => (typeof trigger === "string" ? [] : trigger.when ?? []);

/** What a single rule may not lack or hold. */
export function contentProblems(rule: Rule, messageIds: readonly string[]): readonly string[] {
  const facts = new Set(FACT_NAMES.map(({ name }) => name));
  const problems = [
    ...(rule.sources.length > 0 && rule.sources.every((source) => source.trim() !== "") ? [] : ["names no source"]),
    ...(/^\d+\.\d+\.\d+$/.test(rule.since) ? [] : [`since is ${rule.since}, no release`]),
    ...(rule.symptoms.length > 0 ? [] : ["no message makes it a candidate"]),
    ...(JSON.stringify(JSON.parse(JSON.stringify(rule))) === JSON.stringify(rule) && isData(rule) ? [] : ["holds something that is no data"]),
    ...rule.symptoms.flatMap(triggersOf).map((trigger) => (typeof trigger === "string" ? trigger : trigger.message)).filter((id) => !messageIds.some((known) => known === id || (id.endsWith("/*") && known.startsWith(id.slice(0, -1))))).map((id) => `no message has the id ${id}`),
    ...leaves([...(rule.requires ?? []), ...(rule.excludes ?? []), ...(rule.supports ?? []), ...rule.symptoms.flatMap(triggersOf).flatMap(triggerTests), ...rule.remedies.flatMap(({ when }) => when ?? [])])
      .filter(({ fact }) => !facts.has(fact) && fact !== "messages" && !/^(?:field|command|need|named|message)\.\w+$/.test(fact)).map(({ fact }) => `no fact is called ${fact}`),
    ...(rule.ask ?? []).filter((fact) => FACT_NAMES.find(({ name }) => name === fact)?.question === undefined).map((fact) => `asks for ${fact}, for which there is no question`),
    ...texts(rule).flatMap((text) => MARKS.filter(([, mark]) => mark.test(text)).map(([name]) => `${name} in ${JSON.stringify(text)}`)),
    ...repeats(rule.remedies.map(({ title }) => title)).map((title) => `two remedies are called ${JSON.stringify(title)}`),
    ...rule.remedies.flatMap((remedy) => [
      ...(remedy.check.length > 0 || remedy.look !== undefined || remedy.effect === "none" ? [] : ["has neither check nor look"]),
      ...remedy.check.filter((command) => templateOf(command).length > 0).map(wordsOf).filter((argv) => isLook(argv)).map((argv) => `a check that only prints: ${argv.join(" ")}`),
      ...adviceProblems(remedy),
      ...(remedy.effect !== "reversible" || remedy.undo !== undefined ? [] : ["is called reversible and has no undo"]),
      ...(remedy.proof.ref.trim() === "" ? ["its proof has no reference"] : []),
      ...[...remedy.commands, ...remedy.check, ...(Array.isArray(remedy.undo) ? (remedy.undo as readonly RuleCommand[]) : [])].flatMap(commandProblems),
    ].map((problem) => `remedy ${JSON.stringify(remedy.title)}: ${problem}`)),
  ];
  return problems.map((problem) => `${rule.code}: ${problem}`);
}

/** The words of a command with its slots as they stand in a template. */
const wordsOf = (command: RuleCommand): readonly string[] =>
  templateOf(command).map((word) => (typeof word === "string" ? word : `${word.prefix ?? ""}${placeholder(word.slot)}${word.suffix ?? ""}`));

/** What the commands do, against what the remedy says that they do; and what nobody prints. */
function adviceProblems(remedy: RuleRemedy): readonly string[] {
  const commands = remedy.commands.map(wordsOf).filter((argv) => argv.length > 0);
  const { effect } = effectOfAll(commands, remedy.record !== undefined);
  return [
    ...(worst([effect, remedy.effect]) === remedy.effect ? [] : [`says ${remedy.effect}, its commands are ${effect}`]),
    ...[...commands, ...(Array.isArray(remedy.undo) ? (remedy.undo as readonly RuleCommand[]).map(wordsOf) : [])].filter((argv) => trespassOf(argv) === "everything").map((argv) => `empties everything: ${argv.join(" ")}`),
  ];
}

const repeats = (words: readonly string[]): readonly string[] => words.filter((word, at) => words.indexOf(word) !== at);

const MARKS: readonly (readonly [string, RegExp])[] = [
  // eslint-disable-next-line no-control-regex
  ["a control character", /[\u0000-\u001f\u007f-\u009f]/],
  ["HTML", /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|&(?:[a-z]+|#\d+);/],
  ["Markdown", /\*\*|`|\]\(|^#{1,6} /m],
];

/** All words of a rule that a reader sees, but not commands. */
const texts = (rule: Rule): readonly string[] => [
  rule.title, rule.cause,
  ...rule.remedies.flatMap(({ title, note, undo }) => [title, ...(note === undefined ? [] : [note]), ...(typeof undo === "string" ? [undo] : [])]),
];

function isData(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) && Object.values(value).every(isData);
  return ["string", "number", "boolean"].includes(typeof value);
}

/** A command is literal words and typed slots, nothing half filled. */
function commandProblems(given: RuleCommand): readonly string[] {
  const command = templateOf(given), [program] = command;
  return [
    ...(program === undefined && !("again" in given) && !("distribution" in given) ? ["an empty command"] : []),
    ...(program === "sudo" ? ["sudo: say where, not how"] : []),
    ...command.flatMap((word) => {
      if (typeof word !== "string") {
        const extra = Object.keys(word).filter((key) => !["slot", "prefix", "suffix"].includes(key));
        return extra.map((key) => `a slot with ${key}`);
      }
      return /\{\w+[|}]/.test(word) ? [`the word ${JSON.stringify(word)} holds a slot as text`] : [];
    }),
  ];
}

/** The pages under docs/rules are those of the rules, word for word. */
export function pageProblems(rules: readonly Rule[], pages: ReadonlyMap<string, string>, page: (rule: Rule) => string): readonly string[] {
  const expected = new Map(rules.map((rule) => [`docs/rules/${rule.code}.md`, page(rule)]));
  return [
    ...[...expected].filter(([path, text]) => pages.get(path) !== text).map(([path]) => `${path} is ${pages.has(path) ? "stale" : "missing"}: run \`npm run docs\``),
    ...[...pages.keys()].filter((path) => !expected.has(path)).map((path) => `${path} is the page of no rule: run \`npm run docs\``),
  ];
}
