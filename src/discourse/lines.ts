import { readLogHead, type LogHead } from "../input/log-head.js";
import { readPrompt, type Prompt } from "../input/prompt.js";
import { withoutMarks } from "../input/quote-marks.js";
import { attributedLines } from "./attributed.js";

/** A line of the text with what stands before its words. Offsets are of the text as given. */
export interface TextLine {
  readonly start: number;
  /** Without its line feed. */
  readonly end: number;
  /** How deeply it is quoted. */
  readonly quoted: number;
  /** Somebody else's words, as far as it shows: quoted with marks, by an indent, or as the mail that is answered. */
  readonly anothers: boolean;
  /** Behind quote marks and indents; log heads are blank in it. */
  readonly words: string;
  readonly prompt?: Prompt;
  readonly log?: LogHead;
  /** Lines without a blank one between them have the same number. */
  readonly paragraph: number;
}

/** How much of a text is read line by line: what people write stands at its beginning, logs follow. */
export const LINES_READ_MOST = 262_144;

/**
 * Reads the lines once for all that ask for them.
 * @param text as given
 * @param plain the same text as its writer saw it, character for character in the same place
 */
export function readLines(text: string, plain: string): readonly TextLine[] {
  const limit = Math.min(plain.length, LINES_READ_MOST);
  const lines: TextLine[] = [];
  const attributed = attributedLines();
  let paragraph = 0;
  for (let start = 0; start < limit; ) {
    const feed = plain.indexOf("\n", start);
    const end = feed < 0 || feed > limit ? limit : feed;
    const line = plain.slice(start, end), { quoted, rest } = withoutMarks(line), anothers = attributed(line) || quoted > 0;
    if (rest.trim() === "") paragraph++;
    const prompt = readPrompt(rest);
    const log = prompt === undefined ? readLogHead(withoutMarks(text.slice(start, end)).rest) : undefined;
    lines.push({ start, end, quoted, anothers, words: rest, paragraph, ...(prompt === undefined ? {} : { prompt }), ...(log === undefined ? {} : { log }) });
    start = end + 1;
  }
  return lines;
}

/** Whether a line has so many words, and neither a shell nor a log wrote it. */
export const isWritten = ({ words, prompt, log }: TextLine, least: number): boolean =>
  prompt === undefined && log === undefined && (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= least;

/** The line that an offset is in; the last one for offsets beyond what was read. */
export function lineAt(lines: readonly TextLine[], offset: number): number {
  let low = 0, high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
