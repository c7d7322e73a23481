import { beginningOf, type Beginning } from "./compile.js";
import type { Format } from "./format.js";
import { knownErrorTexts } from "./known-errors.js";
import { foldLiteral } from "./literal.js";
import { isLazy, type MessageDefinition } from "./message.js";
import { spokenSources } from "./messages/index.js";
import { once } from "./once.js";
import { isProgress } from "./progress.js";

/** A message of which only the beginning is there: `systemctl status` and log viewers cut lines, people write an ellipsis. */
export interface Cut extends Beginning {
  readonly message: MessageDefinition;
  readonly start: number;
}

interface Opening {
  readonly message: MessageDefinition;
  readonly read: (text: string, at: number) => Beginning | undefined;
}

const OPENING = /^['\s]*([^'\s]+)/;
const wordOf = (letters: string): readonly string[] => OPENING.exec(letters)?.slice(1) ?? [];

/** The first words that a message may begin with; none for one that begins with a field of any value: it could begin anywhere. */
function openingWords({ parts: [first, second] }: Format): readonly string[] {
  if (typeof first === "object") return typeof second !== "string" ? [] : [...(first.values ?? first.samples)].flatMap((value) => wordOf(foldLiteral(String(value) + second)));
  const letters = foldLiteral(first ?? "");
  // An error's text may end any line: it is no beginning.
  return second !== undefined && knownErrorTexts(letters.charAt(0)).some((text) => letters.startsWith(text)) ? [] : wordOf(letters);
}

/** Made when a line was cut for the first time. */
const openings = once((): ReadonlyMap<string, readonly Opening[]> => {
  const byWord = new Map<string, Opening[]>();
  for (const message of spokenSources.flatMap((source) => (isLazy(source) ? source.definitions() : [source]))) {
    if (message.role !== "error" || message.generic) continue;
    for (const form of message.texts) {
      const read = once(() => beginningOf(form));
      const opening: Opening = { message, read: (text, at) => read()(text, at) };
      for (const word of openingWords(form)) {
        const group = byWord.get(word);
        if (group === undefined) byWord.set(word, [opening]);
        else group.push(opening);
      }
    }
  }
  return byWord;
});

/** Whether a line is about what this library knows at all. */
const TOPIC = /tables|ipset|nft|nf_|xt_|modprobe|conntrack|vzctl|ufw|firewall|sysctl/;
const CUT_MARKS = /\.{3}|>(?=\n|$)/g;
const MARKS_MOST = 40;
const LINE_MOST = 300;

/** Where lines of folded text were cut off: at an ellipsis, at the `>` of a pager, and where the text ends. */
export function cutPlaces(low: string, textEnds: boolean): readonly number[] {
  const places: number[] = [];
  for (const { index } of low.matchAll(CUT_MARKS)) {
    if (places.length === MARKS_MOST) break;
    if (!isProgress(low, index)) places.push(index);
  }
  if (textEnds) places.push(low.length);
  return places;
}

const LETTERS_LEAST = 12;

/** Messages of which enough stands before `cut` on its line. */
export function beginningsBefore(low: string, cut: number): readonly Cut[] {
  const line = Math.max(0, cut - LINE_MOST, low.lastIndexOf("\n", cut - 1) + 1);
  const text = low.slice(line, cut).trimEnd();
  const found: Cut[] = [];
  if (!TOPIC.test(text)) return found;
  for (const { index, 1: word } of text.matchAll(/(?<![a-z0-9_'])([a-z#*_:][^'\s]*)/g)) {
    for (const { message, read } of openings().get(word!) ?? []) {
      const begun = read(text, index);
      if (begun === undefined || begun.letters < LETTERS_LEAST || begun.letters * 2 < begun.of) continue;
      found.push({ ...begun, message, start: line + index, fields: begun.fields.map((field) => ({ ...field, start: line + field.start, end: line + field.end })) });
    }
  }
  return found;
}
