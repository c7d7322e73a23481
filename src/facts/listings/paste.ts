import { isPrompt } from "../../input/prompt.js";
import type { Fact, FactValue } from "../../model/fact.js";
import type { Span } from "../../model/text.js";
import { withoutMarks } from "../../input/quote-marks.js";

/** The part of the text that a recognised heading opens, cut out, and where it stands. */
export interface Paste {
  readonly text: string;
  readonly at: number;
  /** The heading's own line, without quote marks. */
  readonly head: string;
}

/** How much below a heading is read. */
const MOST = 65_536;
const LINE_MOST = 400;

/** From the line of `span` to the next prompt. */
export function pasteAt(text: string, span: Span): Paste {
  const from = Math.max(0, span.start - LINE_MOST);
  const near = text.slice(from, span.start + MOST);
  const at = near.lastIndexOf("\n", span.start - from - 1) + 1;
  let end = lineEnd(near, at);
  const head = withoutMarks(near.slice(at, Math.min(end, at + LINE_MOST))).rest.trimEnd();
  while (end < near.length) {
    const next = lineEnd(near, end + 1);
    if (isPrompt(withoutMarks(near.slice(end + 1, Math.min(next, end + 1 + LINE_MOST))).rest)) break;
    end = next;
  }
  return { text: near.slice(at, end), at: from + at, head };
}

const lineEnd = (text: string, from: number): number => {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
};

/** The lines below the heading, without quote marks. */
export const below = (paste: Paste): readonly string[] => paste.text.split("\n").slice(1, 2000).map((line) => withoutMarks(line.slice(0, LINE_MOST)).rest.trimEnd());

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** A fact read in a paste; `span` counts from the paste's start, without one it is the whole paste. */
export const seenIn = (paste: Paste, name: string, value: FactValue, span: Span = { start: 0, end: paste.text.length }): Fact => ({ name, value, state: "seen", source: "text", span: moved(span, paste.at) });

export const assumedIn = (paste: Paste, name: string, value: FactValue, because: string, span: Span = { start: 0, end: paste.text.length }): Fact => ({ name, value, state: "assumed", source: "assumption", because, span: moved(span, paste.at) });
