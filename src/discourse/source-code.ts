import { once } from "../grammar/once.js";
import type { Recognised } from "../grammar/recognise.js";

const READ_MOST = 65_536;
const LINE_MOST = 300;

/** A line that ends or begins as statements do. */
const STATEMENT = [
  /[;{}],?\s{0,8}$/,
  /^\s{0,80}[)\]}]{1,6}[,;]?\s{0,8}$/,
  /^\s{0,80}(?:if|for|while|func|fn|def|return|static|const|var|let|try|case|switch|assert)\b.{0,200}[({:)]\s{0,8}$/,
  /\w\(.{0,200}[,)\]]\s{0,8}$/,
  /^\s{0,80}[\w.]{1,60} ?:?= ?[[({"'`]/,
] as const;

/** What a terminal or a log shows as well: JSON, a trace of calls, nft's listing, a prompt. */
const PRINTED = /^\s{0,80}"[\w.-]{1,60}"\s{0,4}:|[{,] ?["'][\w.-]{1,60}["'] ?:|Traceback \(most recent|^\s{0,80}(?:table|chain|set) [\w. -]{1,60}\{|^[^\s#$]{0,60}[#$] \w/m;

/** The text is a piece of a program. */
function isSourceCode(text: string): boolean {
  const head = text.slice(0, READ_MOST);
  if (PRINTED.test(head)) return false;
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  const statements = lines.filter((line) => STATEMENT.some((pattern) => pattern.test(line.slice(0, LINE_MOST))));
  return statements.length >= 2 && statements.length * 2 >= lines.length;
}

/** `strings.Contains(text, "` and the like, the beginning of what a program compares with or says. */
const OPENED = /(?:^|[\w!]\(|[[{,] ?|= |\b(?:return|if|and|or) )(\s{0,80})[bfr]?(["'`])(?:(?!\2)[^\n]){0,120}$/;

/** Tells of a text which of its messages stand in a program's own strings: it may print them, nobody says that it did. */
export function heldBySource(text: string): (found: Recognised) => boolean {
  const code = once(() => isSourceCode(text));
  return ({ span }) => isLiteral(text, span.start, span.end) && code();
}

function isLiteral(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - LINE_MOST);
  const opened = OPENED.exec(text.slice(from, start));
  if (opened === null) return false;
  const behind = /^[^\n]{0,200}/.exec(text.slice(Math.max(start, end - 1), end + 200))![0];
  const closed = behind.indexOf(opened[2]!);
  if (closed < 0) return false;
  const after = behind.slice(closed + 1);
  if (after.trim() !== "") return /^\s{0,8}(?:[,;)\]}]|in \w)/.test(after);
  // A line of its own in quotes may be anybody's, but for one in an open bracket.
  return opened.index > 0 || /[([,]\s{0,8}$/.test(text.slice(Math.max(0, from - 10), from));
}
