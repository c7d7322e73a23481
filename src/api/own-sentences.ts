import { ownSentences, type OwnSentences } from "../discourse/own.js";
import { FACT_NAMES } from "../knowledge/fact-names.js";
import { SLOT_QUESTIONS } from "../knowledge/slot-questions.js";
import type { Rule } from "../model/rule.js";

const ready = new WeakMap<readonly Rule[], OwnSentences>();

/** The sentences that an answer by these rules may hold, to know it again when it comes back. */
export function ownSentencesOf(rules: readonly Rule[]): OwnSentences {
  let sentences = ready.get(rules);
  if (sentences === undefined) ready.set(rules, (sentences = ownSentences(rules.flatMap(sentencesOfRule), QUESTIONS)));
  return sentences;
}

const QUESTIONS = [
  ...FACT_NAMES.flatMap(({ name, question }) => (question === undefined ? [] : [{ fact: name, text: question.text }])),
  ...Object.entries(SLOT_QUESTIONS).map(([fact, { text }]) => ({ fact, text })),
];

const sentencesOfRule = ({ title, cause, remedies }: Rule): readonly string[] => [
  title, cause, ...remedies.flatMap((remedy) => [remedy.title, ...(remedy.note === undefined ? [] : [remedy.note]), ...(typeof remedy.undo === "string" ? [remedy.undo] : [])]),
];
