import { once } from "../grammar/once.js";
import { CUES } from "../lexicon/index.js";
import type { Cue } from "../lexicon/cue.js";
import { phraseBook, readPhrases, type PhraseBook } from "./phrases.js";
import type { SaidWord } from "./words.js";

/** A cue found in the text: its words are those from `first` to `last`. */
export interface CueHit {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export type CueBook = PhraseBook<Cue>;

export const cueBook = (cues: readonly Cue[]): CueBook => phraseBook(cues.flatMap((cue) => Object.values(cue.phrases).flat().map((phrase) => [cue, phrase] as const)));

const lexicon = once(() => cueBook(CUES));

/** Reads cues out of the words of a text: all that there are, or those of a book. */
export const readCues = (words: readonly SaidWord[], book: CueBook = lexicon()): readonly CueHit[] =>
  readPhrases(book, words).map(({ meaning, first, last }) => ({ cue: meaning, first, last, start: words[first]!.start, end: words[last]!.end }));
