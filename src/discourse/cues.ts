import { CUES } from "../lexicon/index.js";
import type { Cue } from "../lexicon/cue.js";
import { isUnspaced, wordsOf, type SaidWord } from "./words.js";

/** A cue found in the text: its words are those from `first` to `last`. */
export interface CueHit {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** One place of a phrase: words that fit, beginnings of words that fit. */
type Step = { readonly kind: "gap" } | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly stems: readonly string[]; readonly optional: boolean };

interface Phrase {
  readonly cue: Cue;
  readonly steps: readonly Step[];
}

/** The most words a gap stands for. */
const GAP_MOST = 3;
/** Stems are looked up by their first letters. */
const STEM_KEY = 3;

interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

let shared: Lexicon | undefined;
const lexicon = (): Lexicon => (shared ??= compile(CUES));

function compile(cues: readonly Cue[]): Lexicon {
  const byWord = new Map<string, Phrase[]>(), byStem = new Map<string, Phrase[]>();
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => { map.set(key, [...(map.get(key) ?? []), phrase]); };
  for (const cue of cues) {
    for (const text of Object.values(cue.phrases).flat()) {
      const phrase = { cue, steps: stepsOf(text) };
      for (const step of beginnings(phrase.steps)) {
        for (const word of step.words) add(byWord, word, phrase);
        for (const stem of step.stems) add(byStem, stem.slice(0, STEM_KEY), phrase);
      }
    }
  }
  return { byWord, byStem };
}

/** The steps that a phrase may begin with: those before the first that must be there, and that one. */
function beginnings(steps: readonly Step[]): readonly Extract<Step, { kind: "word" }>[] {
  const found: Extract<Step, { kind: "word" }>[] = [];
  for (const step of steps) {
    if (step.kind === "gap") break;
    found.push(step);
    if (!step.optional) break;
  }
  return found;
}

function stepsOf(phrase: string): readonly Step[] {
  return phrase.split(" ").flatMap((part): readonly Step[] => {
    if (part === "…") return [{ kind: "gap" }];
    const optional = part.endsWith("?"), alternatives = (optional ? part.slice(0, -1) : part).split("|");
    if (alternatives.length === 1 && Array.from(part).some(isUnspaced)) return lettersOf(part);
    const stems = alternatives.filter((one) => one.endsWith("~")).map((one) => one.slice(0, -1));
    return [{ kind: "word", words: new Set(alternatives.filter((one) => !one.endsWith("~"))), stems, optional }];
  });
}

/** A run of letters of a language without blanks; ASCII words among them stay whole. */
const lettersOf = (part: string): readonly Step[] => wordsOf(part).map(({ word }) => ({ kind: "word", words: new Set([word]), stems: [], optional: false }));

/** Reads all cues out of the words of a text. Linear: a phrase has a bounded number of steps. */
export function readCues(words: readonly SaidWord[]): readonly CueHit[] {
  const { byWord, byStem } = lexicon();
  const hits: CueHit[] = [];
  for (const [first, { word, start }] of words.entries()) {
    for (const phrases of [byWord.get(word), byStem.get(word.slice(0, STEM_KEY))]) {
      for (const { cue, steps } of phrases ?? []) {
        const last = matchFrom(steps, words, first);
        if (last !== undefined) hits.push({ cue, first, last, start, end: words[last]!.end });
      }
    }
  }
  return hits;
}

const fits = (step: Extract<Step, { kind: "word" }>, word: string): boolean => step.words.has(word) || step.stems.some((stem) => word.startsWith(stem));

/** The last word of the phrase where it begins at `first`. */
function matchFrom(steps: readonly Step[], words: readonly SaidWord[], first: number): number | undefined {
  const from = (step: number, at: number): number | undefined => {
    if (step === steps.length) return at - 1;
    const wanted = steps[step]!;
    if (wanted.kind === "gap") {
      for (let skipped = 0; skipped <= GAP_MOST; skipped++) {
        if (skipped > 0 && words[at + skipped - 1]?.joined !== true) return undefined;
        const end = from(step + 1, at + skipped);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    const said = words[at];
    if (said !== undefined && (at === first || said.joined) && fits(wanted, said.word)) {
      const end = from(step + 1, at + 1);
      if (end !== undefined) return end;
    }
    return wanted.optional ? from(step + 1, at) : undefined;
  };
  return from(0, first);
}
