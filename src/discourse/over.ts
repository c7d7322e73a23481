import { once } from "../grammar/once.js";
import type { Recognised } from "../grammar/recognise.js";
import { CHANGE, CLOSED_WORDS, NOT_OVER, OTHERS, OVER, WAS } from "../lexicon/stance/over.js";
import type { CueHit } from "./cues.js";
import { before, type Said } from "./said.js";

/** Characters before and behind a message in which its paragraph begins and ends. */
const AROUND = 4_000;
const LINE_MOST = 200;
const EXAMPLE_MOST = 60;
/** A wish, a manual, a checker's description: the line that follows happened to nobody. */
const EXAMPLE = /(?:^|[\s(])(?:e\.g\.?|for example|for instance|z\.\s?b\.|par exemple|por ejemplo|например)[:,]?\s(?:[\w.[\]-]{1,24}:?\s){0,3}\S{0,40}$/i;
const isMailQuote = (line: string): boolean => /^\s{0,3}>/.test(line);
const QUOTE = /["'`“”‘’«»„「『]/;
const CLOSING_QUOTE = /^[.!]? ?["'`“”’»」』]/;
/** A ticket's subject in a mail of the tracker. */
const CLOSED_SUBJECT = /^(?:Subject|Betreff|Тема|Asunto|Objet|主题): .{0,80}\b(?:RESOLVED|SOLVED|CLOSED)\b|\b(?:ticket|case|request) .{0,200} has been (?:merged|closed|resolved|solved|marked)\b/im;

/**
 * Tells of a text which of its messages are over, or are others': those in quotes within a paragraph that says so. One with its program's version
 * was pasted, and stands for itself.
 */
export function overIn(text: string, said: () => Said): (found: Recognised) => boolean {
  const closing = once(() => [...said().hits(OVER).filter((hit) => !takenBack(said(), hit)), ...said().hits(OTHERS), ...said().hits(CLOSED_WORDS).filter((hit) => standsAlone(text, hit))]
    .map(({ start }) => start).sort((a, b) => a - b));
  const isAnsweredSo = once(() => closing().some((at) => !isMailQuote(lineAround(text, at, at))));
  const isChange = once(() => said().hits(CHANGE).some((hit) => !takenBack(said(), hit)));
  const past = once(() => said().hits(WAS).map(({ start }) => start));
  const tellsFixed = once(() => FIXED_HEADING.test(text));
  return ({ program, span }) => {
    const line = lineAround(text, span.start, span.end);
    if (CLOSED_SUBJECT.test(line)) return true;
    if (EXAMPLE.test(text.slice(Math.max(span.start - EXAMPLE_MOST, text.lastIndexOf("\n", span.start - 1) + 1), span.start))) return true;
    if (tellsFixed() && underFixed(text, span.start)) return true;
    if (isChange()) return true;
    // What a mail quotes is over where the answer above or below it says so.
    if (isMailQuote(line) && isAnsweredSo()) return true;
    if (program?.version !== undefined || !isQuoted(text, span)) return false;
    // "I had the error …" is over wherever the text says so.
    if (closing().some((at) => at > span.end) && past().some((at) => at < span.start && at >= text.lastIndexOf("\n", span.start))) return true;
    const from = text.lastIndexOf("\n\n", span.start), to = text.indexOf("\n\n", span.end);
    const start = Math.max(from, span.start - AROUND, 0), end = Math.min(to < 0 ? text.length : to, span.end + AROUND);
    return closing().some((at) => at >= start && at < end);
  };
}

const SECTION_MOST = 8_000;
const HEADING = /^#{1,6} (.{0,80})$/gm;
/** A section of a changelog: `### Fixed`. */
const FIXED_WORDS = "(?:(?:bug ?)?fix(?:ed|es)?\\b|changelog|release notes|what's changed|исправлен|修复|corregido|corrigé|behoben)";
const FIXED = new RegExp(`^${FIXED_WORDS}`, "i");
/** Most texts have no such section, and none of their messages is looked at for one. */
const FIXED_HEADING = new RegExp(`^#{1,6} ${FIXED_WORDS}`, "im");

/** Whether the nearest Markdown heading above tells of what was mended. */
function underFixed(text: string, at: number): boolean {
  const headings = [...text.slice(Math.max(0, at - SECTION_MOST), at).matchAll(HEADING)];
  return headings.length > 0 && FIXED.test(headings.at(-1)![1]!);
}

const isQuoted = (text: string, { start, end }: Recognised["span"]): boolean =>
  QUOTE.test(text.slice(Math.max(0, start - 2), start).trimEnd().slice(-1)) && CLOSING_QUOTE.test(text.slice(end, end + 3));

const TAKEN_BACK_REACH = 2;
const takenBack = (said: Said, hit: CueHit): boolean => before(said, NOT_OVER, hit.first, TAKEN_BACK_REACH) || hitHolds(said, hit);
/** `is still not solved`: the denial stands within the phrase's gap. */
const hitHolds = (said: Said, { first, last }: CueHit): boolean => {
  for (let at = first; at <= last + 1; at++) if (said.beginsAt(NOT_OVER, at)) return true;
  return false;
};

/** `Update: gelöst!`, `[SOLVED]`. */
const standsAlone = (text: string, { start, end }: CueHit): boolean => /(?:^|[:\n[(*]) ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^[!.\])]/.test(text.slice(end, end + 1));

const lineAround = (text: string, start: number, end: number): string =>
  text.slice(Math.max(start - LINE_MOST, text.lastIndexOf("\n", start - 1) + 1), end + LINE_MOST).split("\n", 1)[0]!;
