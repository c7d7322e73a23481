import { isUnspaced, wordsOf, type SaidWord } from "./words.js";

/** One place of a phrase: words that fit, beginnings of words that fit; or a name of the field, of which the hit tells which one it was. */
type Step =
  | { readonly kind: "gap" }
  | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly stems: readonly string[]; readonly optional: boolean }
  | { readonly kind: "slot"; readonly name: string; readonly fits: (word: string) => boolean; readonly optional: boolean };

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly steps: readonly Step[];
  /** Its next word that must be there, where its first step must: most phrases that a word may begin go on otherwise. */
  readonly next: Next | undefined;
  readonly slotted: boolean;
}

/** A word that must stand behind a phrase's first one, with so many words between. */
interface Next {
  readonly word: Word;
  readonly least: number;
  readonly most: number;
}

type Word = Extract<Step, { readonly kind: "word" }>;
type Slot = Extract<Step, { readonly kind: "slot" }>;

/** Phrases by what they may begin with. */
export interface PhraseBook<Meaning> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly bySlot: readonly (readonly [Slot, Phrase<Meaning>])[];
  /** What words those may be, each class once: most words are none. */
  readonly slots: readonly Slot["fits"][];
}

/** A phrase found: its words are those from `first` to `last`; `names` tells which word stood in a slot. */
export interface PhraseHit<Meaning> {
  readonly meaning: Meaning;
  readonly first: number;
  readonly last: number;
  readonly names: ReadonlyMap<string, number>;
}

/** The most words a gap stands for. */
const GAP_MOST = 3;
/** Stems are looked up by their first letters. */
const STEM_KEY = 3;

/** The classes of names that a phrase may have in braces, each with what is one. */
export type Slots = Readonly<Record<string, (word: string) => boolean>>;

/** @throws TypeError when a phrase names a slot that is not among them */
export function phraseBook<Meaning>(phrases: Iterable<readonly [Meaning, string]>, slots: Slots = {}): PhraseBook<Meaning> {
  const byWord = new Map<string, Phrase<Meaning>[]>(), byStem = new Map<string, Phrase<Meaning>[]>(), bySlot: (readonly [Slot, Phrase<Meaning>])[] = [];
  const add = (map: Map<string, Phrase<Meaning>[]>, key: string, phrase: Phrase<Meaning>): void => {
    const entry = map.get(key);
    if (entry === undefined) map.set(key, [phrase]);
    else entry.push(phrase);
  };
  for (const [meaning, text] of phrases) {
    const steps = stepsOf(text, slots);
    const phrase = { meaning, steps, next: nextOf(steps), slotted: steps.some(({ kind }) => kind === "slot") };
    for (const step of beginnings(phrase.steps)) {
      if (step.kind === "slot") { bySlot.push([step, phrase]); continue; }
      for (const word of step.words) add(byWord, word, phrase);
      for (const stem of step.stems) add(byStem, stem.slice(0, STEM_KEY), phrase);
    }
  }
  return { byWord, byStem, bySlot, slots: [...new Set(bySlot.map(([slot]) => slot.fits))] };
}

function nextOf([first, ...rest]: readonly Step[]): Next | undefined {
  let least = 0, most = 0;
  if (first === undefined || first.kind === "gap" || first.optional) return undefined;
  for (const step of rest) {
    if (step.kind === "gap") { most += GAP_MOST; continue; }
    if (step.kind === "word" && !step.optional) return { word: step, least, most };
    most++;
    if (!step.optional) least++;
  }
  return undefined;
}

/** The steps that a phrase may begin with: those before the first that must be there, and that one. */
function beginnings(steps: readonly Step[]): readonly Exclude<Step, { kind: "gap" }>[] {
  const found: Exclude<Step, { kind: "gap" }>[] = [];
  for (const step of steps) {
    if (step.kind === "gap") break;
    found.push(step);
    if (!step.optional) break;
  }
  return found;
}

function stepsOf(phrase: string, slots: Slots): readonly Step[] {
  return phrase.split(" ").flatMap((part): readonly Step[] => {
    if (part === "…") return [{ kind: "gap" }];
    const optional = part.endsWith("?"), bare = optional ? part.slice(0, -1) : part;
    if (bare.startsWith("{")) {
      const name = bare.slice(1, -1), fits = slots[name];
      if (fits === undefined) throw new TypeError(`no slot ${name} for the phrase: ${phrase}`);
      return [{ kind: "slot", name, fits, optional }];
    }
    const alternatives = bare.split("|");
    if (alternatives.length === 1 && Array.from(part).some(isUnspaced)) return lettersOf(part);
    const stems = alternatives.filter((one) => one.endsWith("~")).map((one) => one.slice(0, -1));
    return [{ kind: "word", words: new Set(alternatives.filter((one) => !one.endsWith("~"))), stems, optional }];
  });
}

/** A run of letters of a language without blanks; ASCII words among them stay whole. */
const lettersOf = (part: string): readonly Step[] => wordsOf(part).map(({ word }) => ({ kind: "word", words: new Set([word]), stems: [], optional: false }));

/** Reads all phrases of a book out of the words of a text. Linear: a phrase has a bounded number of steps. */
export function readPhrases<Meaning>({ byWord, byStem, bySlot, slots }: PhraseBook<Meaning>, words: readonly SaidWord[]): readonly PhraseHit<Meaning>[] {
  const hits: PhraseHit<Meaning>[] = [];
  const tryAt = ({ meaning, steps, next, slotted }: Phrase<Meaning>, first: number): void => {
    if (next !== undefined && !follows(next, words, first + 1)) return;
    const names = slotted ? new Map<string, number>() : NO_NAMES;
    const last = matchFrom(steps, words, first, names);
    if (last !== undefined) hits.push({ meaning, first, last, names });
  };
  for (let first = 0; first < words.length; first++) {
    const { word } = words[first]!, ofWord = byWord.get(word), ofStem = byStem.get(word.slice(0, STEM_KEY));
    if (ofWord !== undefined) for (const phrase of ofWord) tryAt(phrase, first);
    if (ofStem !== undefined) for (const phrase of ofStem) tryAt(phrase, first);
    if (slots.some((fits) => fits(word))) for (const [slot, phrase] of bySlot) if (slot.fits(word)) tryAt(phrase, first);
  }
  return hits;
}

/** Most phrases have no names. */
const NO_NAMES = new Map<string, number>();

const fits = (step: Word, word: string): boolean => step.words.has(word) || (step.stems.length > 0 && step.stems.some((stem) => word.startsWith(stem)));

function follows({ word, least, most }: Next, words: readonly SaidWord[], from: number): boolean {
  for (let at = from; at <= from + most && words[at]?.joined === true; at++) if (at >= from + least && fits(word, words[at]!.word)) return true;
  return false;
}

/** The last word of the phrase where it begins at `first`. */
function matchFrom(steps: readonly Step[], words: readonly SaidWord[], first: number, names: Map<string, number>): number | undefined {
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
    if (said !== undefined && (at === first || said.joined) && (wanted.kind === "slot" ? wanted.fits(said.word) : fits(wanted, said.word))) {
      const end = from(step + 1, at + 1);
      if (end !== undefined) {
        if (wanted.kind === "slot") names.set(wanted.name, at);
        return end;
      }
    }
    return wanted.optional ? from(step + 1, at) : undefined;
  };
  return from(0, first);
}
