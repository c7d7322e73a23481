import { wordsOf } from "./words.js";

/** A question that this program asks, as words, and the fact that it is about. */
export interface KnownQuestion {
  readonly fact: string;
  readonly words: readonly string[];
}

export const knownQuestions = (questions: readonly { readonly fact: string; readonly text: string }[]): readonly KnownQuestion[] =>
  questions.map(({ fact, text }) => ({ fact, words: wordsOf(text).map(({ word }) => word) }));

/** A question that was put before somebody wrote what follows. */
export interface Asked {
  readonly fact: string;
  readonly at: number;
}

const READ_MOST = 65_536;

/** The questions of ours that a text holds, the last one last. */
export function questionsIn(text: string, questions: readonly KnownQuestion[]): readonly Asked[] {
  const words = wordsOf(text.slice(0, READ_MOST));
  const byFirst = new Map<string, KnownQuestion[]>();
  for (const question of questions) byFirst.set(question.words[0]!, [...(byFirst.get(question.words[0]!) ?? []), question]);
  return words.flatMap(({ word, start }, at) => {
    const found = byFirst.get(word)?.find((question) => question.words.every((one, step) => words[at + step]?.word === one));
    return found === undefined ? [] : [{ fact: found.fact, at: start }];
  });
}
