import type { Folded } from "../input/fold.js";
import { looksLikeError } from "../lexicon/error-words.js";
import type { Span } from "../model/text.js";
import type { Match, Miss } from "./match.js";
import { firstEndingAfter } from "./overlap.js";
import { lineBounds, rowAt } from "./rows.js";

export interface NearMiss {
  readonly message: string;
  readonly span: Span;
  /** Where the text stops looking like the message. */
  readonly offset: number;
  readonly expected: readonly string[];
}

/** A line that names a netfilter program and an error, and matched nothing. */
export interface Leftover {
  readonly span: Span;
  readonly nearest?: NearMiss;
}

const LEFTOVER_MOST = 400;

export function readLeftovers(
  folded: Folded, low: string, places: readonly number[], matches: readonly Match[], commands: readonly { readonly span: Span; readonly row: number }[], misses: () => readonly Miss[],
): Leftover[] {
  const leftovers: Leftover[] = [];
  const commandRows = new Set(commands.map((command) => command.row));
  let lastStart = -1;
  for (const place of places) {
    const { start, end } = lineBounds(folded, place);
    if (start === lastStart) continue;
    lastStart = start;
    if (commandRows.has(rowAt(folded, place))) continue;
    const at = firstEndingAfter(matches, start);
    if (at < matches.length && matches[at]!.start < end) continue;
    const from = Math.max(start, place - LEFTOVER_MOST / 2), to = Math.min(end, from + LEFTOVER_MOST);
    if (!looksLikeError(low.slice(from, to))) continue;
    const miss = misses().filter((candidate) => candidate.start >= start && candidate.start < end).sort((a, b) => (b.furthest - b.start) - (a.furthest - a.start))[0];
    leftovers.push({
      span: folded.span(from, to),
      ...(miss === undefined ? {} : { nearest: { message: miss.entry.message.id, span: folded.span(miss.start, miss.furthest), offset: folded.origin(miss.furthest), expected: miss.expected } }),
    });
  }
  return leftovers;
}
