import Parsimmon from "parsimmon";
import type { Span } from "../../model/text.js";
import { leaf, runAt } from "../parsimmon.js";

/** A line of a paste without quote marks, indents and the carriage return; `span` is of `text`. */
export interface Line {
  readonly text: string;
  readonly span: Span;
}

/** No listing has longer lines; what is longer is passed over. */
const LENGTH_MOST = 8192;
/** Quote marks, and the marks of a mail or web page that was pasted with its markup. */
const AROUND = /^(?:[\s>|]|&gt;|&nbsp;|<\/?(?:br|p|div|span|pre|code|tt|td|tr|li|blockquote)(?:[\s/][^<>]{0,80})?>)*/i;
const TAG = /^<\/?(?:br|p|div|span|pre|code|tt|td|tr|li|blockquote)(?:[\s/][^<>]{0,80})?>$/i;

/** The lines that hold something. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= LENGTH_MOST) {
      const raw = withoutTags(text.slice(start, end).trimEnd());
      const indent = AROUND.exec(raw)![0].length;
      if (indent < raw.length) yield { text: raw.slice(indent), span: { start: start + indent, end: start + raw.length } };
    }
    start = end + 1;
  }
}

/** From the end on, tag by tag: no pattern would be linear there. */
function withoutTags(line: string): string {
  let rest = line;
  while (rest.endsWith(">")) {
    const at = rest.lastIndexOf("<");
    if (at < 0 || !TAG.test(rest.slice(at))) return rest;
    rest = rest.slice(0, at).trimEnd();
  }
  return rest;
}

export function token(expected: string, pattern: RegExp): Parsimmon.Parser<string> {
  const sticky = new RegExp(pattern.source, "y");
  return leaf(expected, (text, at) => {
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    return found === undefined ? undefined : { end: at + found.length, value: found };
  });
}

export const blanks = token("a blank", /(?:[ \t\u00a0]|&nbsp;)+/);
export const gap = token("nothing", /[ \t]*/);
export const lineEnd = token("the line's end", /[ \t]*$/);
/** The file name that grep prints before a line it found in several files, with its colon. */
export const grepFile: Parsimmon.Parser<string> = Parsimmon.alt(token("a file name", /\/?[\w.-]{1,80}(?:\/[\w.@-]{1,80}){0,15}:(?![ \t]*\/)[ \t]*/), Parsimmon.succeed(""));

/** Reads one whole line, or nothing. */
export const whole = <Value>(parser: Parsimmon.Parser<Value>) => {
  const full = parser.skip(lineEnd);
  return (line: string): Value | undefined => {
    const found = runAt(full, line, 0);
    return found.ok ? found.value : undefined;
  };
};

export const someOrNone = <Value>(list: readonly Value[]): readonly Value[] | undefined => (list.length === 0 ? undefined : list);
