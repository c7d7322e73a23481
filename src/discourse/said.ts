import { once } from "../grammar/once.js";
import type { Cue } from "../lexicon/cue.js";
import { FILLERS, MOVED, NO, NO_MORE, NOT, SIGNATURE, TO_OTHERS } from "../lexicon/stance/denied.js";
import { cueBook, readCues, type CueBook, type CueHit } from "./cues.js";
import { wordsOf, type SaidWord } from "./words.js";

/** The words of a text and the cues in them, read once. */
export interface Said {
  readonly words: readonly SaidWord[];
  /** Hits of one cue, in order. */
  hits(cue: Cue): readonly CueHit[];
  /** Whether a hit of the cue ends, or begins, with the word of that number. */
  endsAt(cue: Cue, word: number): boolean;
  beginsAt(cue: Cue, word: number): boolean;
}

interface HitsOfCue {
  readonly hits: CueHit[];
  readonly firsts: Set<number>;
  readonly lasts: Set<number>;
}

export function readSaid(words: readonly SaidWord[], book?: CueBook): Said {
  const byCue = new Map<string, HitsOfCue>();
  for (const hit of readCues(words, book)) {
    let entry = byCue.get(hit.cue.id);
    if (entry === undefined) byCue.set(hit.cue.id, (entry = { hits: [], firsts: new Set(), lasts: new Set() }));
    entry.hits.push(hit);
    entry.firsts.add(hit.first);
    entry.lasts.add(hit.last);
  }
  return {
    words,
    hits: ({ id }) => byCue.get(id)?.hits ?? [],
    endsAt: ({ id }, word) => byCue.get(id)?.lasts.has(word) === true,
    beginsAt: ({ id }, word) => byCue.get(id)?.firsts.has(word) === true,
  };
}

export const saidIn = (text: string): Said => readSaid(wordsOf(text));

/** Reads no other cues than these, for those who ask it of many lines. */
export function readerOf(...cues: readonly Cue[]): (text: string) => Said {
  const book = once(() => cueBook(cues));
  return (text) => readSaid(wordsOf(text), book());
}

/** Words between a denial and what it denies. */
const FILLERS_MOST = 2;
/** How far a mail client's name may stand behind "sent from". */
const SIGNATURE_REACH = 4;
const MOVED_REACH = 2;
const TO_REACH = 5;

/**
 * Whether what stands around a cue says that it is not so of this machine. The scope of a denial is what follows it, over a few small words,
 * to the end of the clause, as readers of negation in clinical texts have it (ConText: preceding and following cues, pseudo ones, termination).
 */
export function isDenied(said: Said, { first, last }: Pick<CueHit, "first" | "last">): boolean {
  if (before(said, NOT, first, FILLERS_MOST, (at) => said.beginsAt(FILLERS, at)) || before(said, SIGNATURE, first, SIGNATURE_REACH)) return true;
  if (before(said, NO, first, 0) && clauseEnds(said, last)) return true;
  return before(said, MOVED, first, MOVED_REACH) && behind(said, TO_OTHERS, last, TO_REACH);
}

/** Whether a cue stands before a word, with at most `most` joined words between that pass. */
export function before(said: Said, cue: Cue, word: number, most: number, passes: (word: number) => boolean = () => true): boolean {
  for (let at = word - 1; at >= word - 1 - most && said.words[at + 1]?.joined === true; at--) {
    if (said.endsAt(cue, at)) return true;
    if (!passes(at)) return false;
  }
  return false;
}

/** Whether a cue begins behind a word, with at most `most` words between. */
export function behind(said: Said, cue: Cue, word: number, most: number): boolean {
  for (let at = word + 1; at <= word + 1 + most; at++) if (said.beginsAt(cue, at)) return true;
  return false;
}

/** A word may follow that belongs to what is denied: `no docker container here`. */
const clauseEnds = (said: Said, last: number): boolean => [last + 1, last + 2].some((at) => said.words[at]?.joined !== true || said.beginsAt(NO_MORE, at));

/** The first hit that nothing denies. */
export const firstSaid = (said: Said, cue: Cue): CueHit | undefined => said.hits(cue).find((hit) => !isDenied(said, hit));
