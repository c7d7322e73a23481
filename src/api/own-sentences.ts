import { ownSentences, type OwnSentences } from "../discourse/own.js";
import { FACT_NAMES } from "../knowledge/fact-names.js";
import { GATHER } from "../knowledge/gather.js";
import { OWNERS } from "../knowledge/owners/index.js";
import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import type { Rule } from "../model/rule.js";
import { refusalKinds } from "../refusal/kind-info.js";
import { DIFFERENTIALS } from "../rules/differentials.js";

const ready = new WeakMap<readonly Rule[], OwnSentences>();

/** The sentences that an answer by these rules may hold, to know it again when it comes back. */
export function ownSentencesOf(rules: readonly Rule[]): OwnSentences {
  let sentences = ready.get(rules);
  if (sentences === undefined) ready.set(rules, (sentences = ownSentences([...rules.flatMap(sentencesOfRule), ...differentialSentences(), ...refusalSentences(), ...ownerSentences()], QUESTIONS, [...askedCommands(), ...rules.flatMap(commandsOfRule)])));
  return sentences;
}

const QUESTIONS = [
  ...FACT_NAMES.flatMap(({ name, question }) => (question === undefined ? [] : [{ fact: name, text: question.text }])),
  ...Object.entries(SLOT_QUESTIONS).map(([fact, { text }]) => ({ fact, text })),
];

const differentialSentences = (): readonly string[] => DIFFERENTIALS.flatMap(({ question, branches }) => [question.text, ...branches.flatMap(({ tell }) => (tell === undefined ? [] : [tell.question.text, tell.answer]))]);
const refusalSentences = (): readonly string[] => refusalKinds().flatMap(({ title, cause }) => [title, cause]);
const ownerSentences = (): readonly string[] => OWNERS.flatMap(({ rebuild, healsItself }) => [...rebuild.map(({ says }) => says), healsItself.says]);

const sentencesOfRule = ({ title, cause, tell, remedies }: Rule): readonly string[] => [
  title, cause, ...(tell === undefined ? [] : [tell.question.text, tell.answer]), ...remedies.flatMap((remedy) => [remedy.title, ...(remedy.note === undefined ? [] : [remedy.note]), ...(typeof remedy.undo === "string" ? [remedy.undo] : [])]),
];

/** What the shell is given, as people paste it: with `sh -c` before it or without. */
const scriptOf = (argv: readonly unknown[] | undefined): readonly string[] => (argv?.[0] === "sh" && argv[1] === "-c" && typeof argv[2] === "string" ? [argv[2]] : []);

const askedCommands = (): readonly string[] => [
  ...GATHER.flatMap(({ commands }) => commands),
  ...FACT_NAMES.flatMap(({ question }) => scriptOf(question?.argv)),
  ...DIFFERENTIALS.flatMap(({ question, branches }) => [question, ...branches.flatMap(({ tell }) => (tell === undefined ? [] : [tell.question]))].flatMap(({ argv }) => scriptOf(argv))),
];

/** Those that change something are typed to change it, and tell of the machine. */
const commandsOfRule = ({ tell, remedies }: Rule): readonly string[] => [
  ...scriptOf(tell?.question.argv),
  ...remedies.flatMap(({ effect, commands, look = [] }) => [...(effect === "none" ? commands : []), ...look.map(({ command }) => command)].flatMap((command) => (Array.isArray(command) ? scriptOf(command) : []))),
];
