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

let shared: PhraseBook<Cue> | undefined;
const lexicon = (): PhraseBook<Cue> => (shared ??= phraseBook(CUES.flatMap((cue) => Object.values(cue.phrases).flat().map((phrase) => [cue, phrase] as const))));

/** Reads all cues out of the words of a text. */
export const readCues = (words: readonly SaidWord[]): readonly CueHit[] =>
  readPhrases(lexicon(), words).map(({ meaning, first, last }) => ({ cue: meaning, first, last, start: words[first]!.start, end: words[last]!.end }));
