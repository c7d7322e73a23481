import type { Span } from "../../../model/text.js";

/** A word of a shell line: what the program is given, and how it stands in the text. */
export interface ShellWord extends Span {
  readonly text: string;
  /** As typed, with its quotes. */
  readonly raw: string;
  /** It holds a variable or a substitution that the shell filled in. */
  readonly filled: boolean;
}

/** One command of a shell line. */
export interface ShellCommand extends Span {
  readonly words: readonly ShellWord[];
  /** `|`, `;`, `&&`, `||`, `&`, or nothing at the line's end. */
  readonly after: string;
}

const WORDS_MOST = 600;

/**
 * Splits a line as a POSIX shell does. Words that are not closed go to the line's end. Braces and `!` are plain characters here: what the
 * shell makes of them is looked at where it matters.
 */
export function shellCommands(text: string, start: number, end: number): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: ShellWord[] = [];
  let from = start, count = 0;
  const close = (at: number, after: string): void => {
    if (words.length > 0) commands.push({ words, after, start: from, end: words.at(-1)!.end });
    words = [];
    from = at + after.length;
  };
  for (let at = start; at < end && count < WORDS_MOST;) {
    const char = text[at]!;
    if (char === " " || char === "\t") { at++; continue; }
    const sign = /^(?:&&|\|\||[;|&])/.exec(text.slice(at, at + 2))?.[0];
    if (sign !== undefined) { close(at, sign); at += sign.length; continue; }
    if (char === "#") break;
    const word = readWord(text, at, end);
    if (words.length === 0) from = at;
    words.push(word);
    count++;
    at = Math.max(word.end, at + 1);
  }
  close(end, "");
  return commands;
}

function readWord(text: string, start: number, end: number): ShellWord {
  let value = "", filled = false, at = start;
  while (at < end) {
    const char = text[at]!;
    if (char === " " || char === "\t" || char === ";" || char === "|" || char === "&") break;
    if (char === "'") {
      const close = text.indexOf("'", at + 1);
      const until = close < 0 || close > end ? end : close;
      value += text.slice(at + 1, until);
      at = until + 1;
    } else if (char === '"') {
      at++;
      while (at < end && text[at] !== '"') {
        if (text[at] === "\\" && /["\\$`]/.test(text[at + 1] ?? "")) at++;
        else if (text[at] === "$") filled = true;
        value += text[at]!;
        at++;
      }
      at++;
    } else if (char === "\\" && at + 1 < end) {
      value += text[at + 1]!;
      at += 2;
    } else if (char === "$" && text[at + 1] === "(") {
      const close = closing(text, at + 1, end);
      filled = true;
      value += text.slice(at, close);
      at = close;
    } else {
      if (char === "$" || char === "`") filled = true;
      value += char;
      at++;
    }
  }
  at = Math.min(at, end);
  return { text: value, raw: text.slice(start, at), filled, start, end: at };
}

/** Behind the parenthesis that closes the one at `at`. */
function closing(text: string, at: number, end: number): number {
  let depth = 0;
  for (let i = at; i < end; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return i + 1;
  }
  return end;
}
