import { ownSentences, type OwnSentences } from "../discourse/own.js";
import { FACT_NAMES } from "../knowledge/fact-names.js";
import { OWNERS } from "../knowledge/owners/index.js";
import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import type { Rule } from "../model/rule.js";
import { refusalKinds } from "../refusal/kind-info.js";
import { DIFFERENTIALS } from "../rules/differentials.js";

const ready = new WeakMap<readonly Rule[], OwnSentences>();

/** The sentences that an answer by these rules may hold, to know it again when it comes back. */
export function ownSentencesOf(rules: readonly Rule[]): OwnSentences {
  let sentences = ready.get(rules);
  if (sentences === undefined) ready.set(rules, (sentences = ownSentences([...rules.flatMap(sentencesOfRule), ...differentialSentences(), ...refusalSentences(), ...ownerSentences()], QUESTIONS)));
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
