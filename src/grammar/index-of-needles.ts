import type Parsimmon from "parsimmon";
import { anchorTable } from "./anchor-table.js";
import { anchorsOf, fromRows, type Anchor } from "./anchors.js";
import { compile, type RawField } from "./compile.js";
import { compileFolded, foldLiteral, type Literal } from "./literal.js";
import type { Format } from "./format.js";
import { isLazy, type MessageDefinition, type MessageSource } from "./message.js";
import { NEEDLE_LENGTH, type Needle } from "./needle.js";
import { once } from "./once.js";
import { scannerOf, type Scanner } from "./scan.js";
import type { Token } from "./token.js";

/** One wording of one message, with what the search for it needs. Made, and its parser too, when the needle first occurs. */
export interface Entry {
  readonly message: MessageDefinition;
  readonly needle: Needle;
  /** The literal that the needle stands in, from the needle on. */
  readonly rest: Literal;
  /** The letter of that literal behind the needle; undefined where blanks or quotes may stand there, or nothing. */
  readonly behind: number | undefined;
  /** That literal ends the message. */
  readonly ends: boolean;
  /** The folded text that a match begins with; empty when it begins with a field. */
  readonly opening: string;
  /** The field that a match begins with, where the needle stands in the literal behind it. */
  readonly leading: Token | undefined;
  /** Letters of all literals: what makes one message more specific than another. */
  readonly weight: number;
  /** Words beyond ASCII that have to stand in what matched, where the literals have hardly anything else: folded, such letters are all the same. */
  readonly foreign?: readonly string[];
  parser(): Parsimmon.Parser<readonly RawField[]>;
}

export interface NeedleIndex {
  readonly scanner: Scanner;
  /** The entries of needle number `needle`; none for one that is only watched. */
  entries(needle: number): readonly Entry[];
  /** Needles that are not a message's own but a place to look at: a program's name. */
  readonly watch: ReadonlySet<number>;
  /** Readings, and texts that count alone, whose literals are too short for the scan. */
  readonly short: ReadonlyMap<string, () => readonly Entry[]>;
}

function entryOf(sources: readonly MessageSource[], { source: index, row, text, needle }: Anchor): Entry {
  const source = sources[index]!;
  const message = isLazy(source) ? source.definitions()[row]! : source;
  const form = message.texts[text]!;
  const first = form.parts[0];
  const ends = needle.part === form.parts.length - 1;
  const literal = foldLiteral(form.parts[needle.part] as string);
  // A final full stop is optional.
  const told = (ends ? literal.replace(/\.$/, "") : literal).slice(needle.offset);
  const foreign = foreignWords(form);
  let parser: Parsimmon.Parser<readonly RawField[]> | undefined;
  return {
    message,
    needle,
    rest: compileFolded(told),
    behind: letterBehind(told, needle.text.length),
    ends,
    leading: typeof first === "object" && needle.part === 1 ? first : undefined,
    opening: typeof first === "string" ? (/^['\s]*([^'\s]+)/.exec(foldLiteral(first))?.[1] ?? "") : "",
    weight: form.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.values === undefined ? 0 : part.values.size === 1 ? part.most : 3), 0),
    ...(foreign.length === 0 ? {} : { foreign }),
    parser: () => (parser ??= compile(form)),
  };
}

/** Between letters of one word only: a blank or a quote may be several, or none. */
const letterBehind = (told: string, length: number): number | undefined =>
  (told.length > length && !/[ ']/.test(told.slice(length - 1, length + 1)) ? told.charCodeAt(length) : undefined);

const ASCII_ENOUGH = 8;

/** Words that must stand there as they are: letters beyond ASCII are all the same to the scan, so few others, or fewer than these, tell nothing. */
function foreignWords({ parts }: Format): readonly string[] {
  const literals = parts.filter((part) => typeof part === "string").join(" ").toLowerCase(), words = literals.match(/[^\P{L}a-z]{2,}/gu) ?? [];
  return literals.replace(/[^a-z0-9]/g, "").length < Math.max(ASCII_ENOUGH, words.join("").length) ? words : [];
}

/**
 * Builds the index of all messages and of the words in `watch`.
 * @param own messages of a caller's, beside those of the built table; of two that are found by the same letters they come first
 */
export function needleIndex(builtIn: readonly MessageSource[], watch: readonly string[], own: readonly MessageDefinition[] = []): NeedleIndex {
  const sources = [...builtIn, ...own];
  const anchors = [
    ...anchorsOf(own).map((anchor) => ({ ...anchor, source: builtIn.length + anchor.source })),
    ...(anchorTable === undefined ? anchorsOf(builtIn) : fromRows(anchorTable)),
  ];
  const byNeedle = new Map<string, Anchor[]>(watch.map((text) => [text, []]));
  for (const anchor of anchors) {
    const group = byNeedle.get(anchor.needle.text);
    if (group === undefined) byNeedle.set(anchor.needle.text, [anchor]);
    else group.push(anchor);
  }
  const scanned = [...byNeedle.keys()].filter((text) => text.length === NEEDLE_LENGTH);
  const groups = scanned.map((text) => byNeedle.get(text)!);
  const made: (readonly Entry[] | undefined)[] = [];
  return {
    scanner: scannerOf(scanned),
    entries: (needle) => (made[needle] ??= groups[needle]!.map((anchor) => entryOf(sources, anchor))),
    watch: new Set(watch.map((text) => scanned.indexOf(text))),
    short: new Map([...byNeedle].filter(([text]) => text.length < NEEDLE_LENGTH).map(([text, group]) => [text, once(() => group.map((anchor) => entryOf(sources, anchor)))])),
  };
}
