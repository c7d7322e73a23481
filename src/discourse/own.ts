import type { Span } from "../model/text.js";
import { knownQuestions, type KnownQuestion } from "./asked.js";
import { lineAt, type TextLine } from "./lines.js";
import { wordsOf, type SaidWord } from "./words.js";

/** Sentences and commands that this program prints, ready to be looked for. */
export interface OwnSentences {
  readonly questions: readonly KnownQuestion[];
  readonly sentences: Beginnings;
  /** Commands that it asks people to type. */
  readonly commands: Beginnings;
}

/** First word → second → third → sentences that begin so, as words. Most words of a text are passed by at the first or the second. */
type Beginnings = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>>;

/** So many words in a row are nobody's but ours. */
const TELLING = 6;

/** Makes sentences ready. `{slot|words}` in one may stand for anything: what is on either side is looked for by itself. */
export function ownSentences(sentences: readonly string[], questions: readonly { readonly fact: string; readonly text: string }[], commands: readonly string[]): OwnSentences {
  const parts = [...sentences, ...questions.map(({ text }) => text)].flatMap((sentence) => sentence.split(/\{[^{}]{0,200}\}|(?<=[.:;]) /))
    // A rule that a sentence of ours quotes is in many people's files.
    .filter((part) => !/(?:^|\s)-m\s/.test(part));
  return { sentences: beginnings(parts), commands: beginnings(commands), questions: knownQuestions(questions) };
}

function beginnings(phrases: readonly string[]): Beginnings {
  const byFirst = new Map<string, Map<string, Map<string, (readonly string[])[]>>>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase).map(({ word }) => word), [first = "", second = "", third = ""] = words;
    if (words.length < TELLING) continue;
    const bySecond = byFirst.get(first) ?? new Map<string, Map<string, (readonly string[])[]>>();
    const byThird = bySecond.get(second) ?? new Map<string, (readonly string[])[]>();
    byFirst.set(first, bySecond);
    bySecond.set(second, byThird);
    byThird.set(third, [...(byThird.get(third) ?? []), words]);
  }
  return byFirst;
}

/** The lines that frame what we say, in every form that it comes back in. */
const FRAME = /^(?:── ?[a-z-]{2,20}\/[a-z-]{2,40} |[a-z-]{2,20}\/[a-z-]{2,40} ?· ?(?:error|warning|info)|Do this(?: on| in| by)? [\w' -]{0,30}: |What to type hangs on the machine|The text does not tell it for sure|(?:High|Medium|Low) confidence: |More: whytables explain |Looks like an error, and I do not know it|To (?:be sure|choose the right command): )/;

/** Stands in each of them. */
const MAY_FRAME = /──|·|: |What to|The text|Looks like/;

const NEAR = 12;

/**
 * The lines that hold an answer of ours that came back: quoted, as HTML, wrapped anew, with or without its frame. A quoted one is taken with the
 * whole block of quoted lines that it stands in.
 */
export function ownLines(words: readonly SaidWord[], lines: readonly TextLine[], { sentences }: OwnSentences): ReadonlySet<number> {
  const hits = new Set<number>();
  for (const [at, line] of lines.entries()) if (MAY_FRAME.test(line.words) && FRAME.test(line.words.replace(/^[`*_#\s]{1,8}/, "").replace(/`/g, ""))) hits.add(at);
  for (const { start, last } of found(words, sentences)) for (let line = lineAt(lines, start); line <= lineAt(lines, last); line++) hits.add(line);
  return hits.size === 0 ? hits : spread([...hits].sort((a, b) => a - b), lines);
}

/**
 * Where a text holds a command of ours, typed or only pasted: it names files of platforms that it asks for, and what it prints is the answer.
 * The lines around it are whoever's they are.
 */
export const ownCommands = (words: readonly SaidWord[], { commands }: OwnSentences): readonly Span[] => found(words, commands, COMMAND_LEAST).map(({ start, end }) => ({ start, end }));

/** What others type may begin like a command of ours; so many words, or all of it, are ours. */
const COMMAND_LEAST = 9;

/**
 * Stretches of so many words in a row as a phrase begins with, at least `least` of them or the whole.
 * `last` is where the last word begins.
 */
function found(words: readonly SaidWord[], beginnings: Beginnings, least = 0): readonly (Span & { readonly last: number })[] {
  const stretches: (Span & { readonly last: number })[] = [];
  for (let at = 0; at + TELLING <= words.length; at++) {
    const candidates = beginnings.get(words[at]!.word)?.get(words[at + 1]!.word)?.get(words[at + 2]!.word);
    if (candidates === undefined) continue;
    const length = Math.max(...candidates.map((phrase) => { const length = common(phrase, words, at); return length < Math.min(least, phrase.length) ? 0 : length; }));
    if (length < TELLING) continue;
    const { start: last, end } = words[at + length - 1]!;
    stretches.push({ start: words[at]!.start, end, last });
    at += length - 1;
  }
  return stretches;
}

function common(sentence: readonly string[], words: readonly { readonly word: string }[], at: number): number {
  let length = 0;
  while (length < sentence.length && words[at + length]?.word === sentence[length]) length++;
  return length;
}

const isBlank = ({ words }: TextLine): boolean => words.trim() === "";

function spread(hits: readonly number[], lines: readonly TextLine[]): ReadonlySet<number> {
  const own = new Set<number>();
  let before: number | undefined;
  for (const hit of hits) {
    if (lines[hit]!.quoted > 0) {
      for (let at = hit; at >= 0 && (lines[at]!.quoted > 0 || isBlank(lines[at]!)) && !own.has(at); at--) own.add(at);
      for (let at = hit + 1; at < lines.length && (lines[at]!.quoted > 0 || isBlank(lines[at]!)); at++) own.add(at);
    } else {
      const from = before !== undefined && hit - before <= NEAR ? before : hit;
      for (let at = from; at <= hit; at++) own.add(at);
      for (let at = hit - 1; at >= 0 && !isBlank(lines[at]!) && !own.has(at); at--) own.add(at);
      for (let at = hit + 1; at < lines.length && !isBlank(lines[at]!); at++) own.add(at);
      before = hit;
    }
  }
  return own;
}
