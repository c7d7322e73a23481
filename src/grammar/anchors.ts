import type { Format } from "./format.js";
import { isLazy, type MessageDefinition, type MessageSource } from "./message.js";
import { needleOf, SHORT_NEEDLE_LENGTH, type Needle } from "./needle.js";

/** One wording of one message, by number: which source, which message in it, which of its texts. */
export interface Anchor {
  readonly source: number;
  readonly row: number;
  readonly text: number;
  readonly needle: Needle;
}

/** Chooses the needles of all messages. The build does it once and puts the result in place of {@link ./anchor-table.ts}. */
export function anchorsOf(sources: readonly MessageSource[]): readonly Anchor[] {
  return sources.flatMap((source, index) =>
    (isLazy(source) ? source.definitions() : [source]).flatMap((message, row) => message.texts.map((form, text): Anchor => ({ source: index, row, text, needle: needleFor(message, form) }))),
  );
}

function needleFor(message: MessageDefinition, form: Format): Needle {
  const needle = needleOf(form) ?? (message.role === "reading" || message.weak === "alone" ? needleOf(form, SHORT_NEEDLE_LENGTH) : undefined);
  if (needle === undefined) throw new TypeError(`message ${message.id} has no literal to search for: eight characters without quotes, four for a reading and for what counts alone`);
  return needle;
}

/** Anchors as the build writes them: a row each. */
export type AnchorRow = readonly [source: number, row: number, text: number, needle: string, part: number, offset: number, exact: 0 | 1];

export const toRows = (anchors: readonly Anchor[]): readonly AnchorRow[] =>
  anchors.map(({ source, row, text, needle }) => [source, row, text, needle.text, needle.part, needle.offset, needle.exact ? 1 : 0]);

export const fromRows = (rows: readonly AnchorRow[]): readonly Anchor[] =>
  rows.map(([source, row, text, needle, part, offset, exact]) => ({ source, row, text, needle: { text: needle, part, offset, exact: exact === 1 } }));
