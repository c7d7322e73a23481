import type Parsimmon from "parsimmon";
import { compile, type RawField } from "./compile.js";
import type { Format } from "./format.js";
import { foldLiteral } from "./literal.js";
import type { MessageDefinition } from "./message.js";
import { needleOf, SHORT_NEEDLE_LENGTH, type Needle } from "./needle.js";
import { scannerOf, type Scanner } from "./scan.js";

/** One wording of one message, with what the search for it needs. The parser is made when the needle first occurs. */
export interface Entry {
  readonly message: MessageDefinition;
  readonly form: Format;
  readonly needle: Needle;
  /** The folded text that a match begins with; empty when it begins with a field. */
  readonly opening: string;
  /** Letters of all literals: what makes one message more specific than another. */
  readonly weight: number;
  parser(): Parsimmon.Parser<readonly RawField[]>;
}

export interface NeedleIndex {
  readonly scanner: Scanner;
  readonly entries: readonly (readonly Entry[])[];
  /** Needles that are not a message's own but a place to look at: a program's name. */
  readonly watch: ReadonlyMap<number, string>;
  /** Readings whose literals are too short for the scan. */
  readonly short: ReadonlyMap<string, readonly Entry[]>;
}

function entryOf(message: MessageDefinition, form: Format): Entry {
  const needle = needleOf(form) ?? (message.role === "reading" ? needleOf(form, SHORT_NEEDLE_LENGTH) : undefined);
  if (needle === undefined) throw new TypeError(`message ${message.id} has no literal to search for: eight characters without quotes, four for a reading`);
  const first = form.parts[0];
  let parser: Parsimmon.Parser<readonly RawField[]> | undefined;
  return {
    message,
    form,
    needle,
    opening: typeof first === "string" ? (/^['\s]*([^'\s]+)/.exec(foldLiteral(first))?.[1] ?? "") : "",
    weight: form.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.values === undefined ? 0 : 3), 0),
    parser: () => (parser ??= compile(form)),
  };
}

/** Builds the index of all messages and of the words in `watch`. */
export function needleIndex(definitions: readonly MessageDefinition[], watch: readonly string[]): NeedleIndex {
  const numbers = new Map<string, number>();
  const entries: Entry[][] = [];
  const short = new Map<string, Entry[]>();
  const numberOf = (text: string): number => {
    let index = numbers.get(text);
    if (index === undefined) {
      index = numbers.size;
      numbers.set(text, index);
      entries.push([]);
    }
    return index;
  };
  for (const definition of definitions) {
    for (const form of definition.texts) {
      const entry = entryOf(definition, form);
      if (entry.needle.text.length === SHORT_NEEDLE_LENGTH) short.set(entry.needle.text, [...(short.get(entry.needle.text) ?? []), entry]);
      else entries[numberOf(entry.needle.text)]!.push(entry);
    }
  }
  const watched = new Map(watch.map((text) => [numberOf(text), text]));
  return { scanner: scannerOf([...numbers.keys()]), entries, watch: watched, short };
}
