import type { Book } from "../book.js";
import { anyLine, before } from "../reader/lines.js";

/*
 *   table filter chain INPUT {
 *     policy DROP;
 *     mod state state (ESTABLISHED RELATED) ACCEPT;
 *   }
 * ferm has variables, functions and backticks of its own, and knows the options of every extension: it is told, not read. It prints what it makes.
 * Source: ferm 2.7 `doc/ferm.pod` (--lines, --noexec).
 */

const VERDICT = /\b(?:ACCEPT|DROP|REJECT|RETURN|LOG|MASQUERADE|SNAT|DNAT|REDIRECT|NFLOG|TCPMSS|MARK|NOTRACK)\b/;
const BLOCK = /^(?:@def\s+[$&]|@include\s|domain\s*\(?ip|table\s+\(?\w|chain\s+\(?\w)/;
const MATCH = /(?:^|[\s{(])(?:mod(?:ule)?|proto(?:col)?|interface|outerface|saddr|daddr)\s+\S/;

/** Blocks as nft has them, and in them matches and verdicts as nft has none: `proto tcp dport ssh ACCEPT;`. */
export const isFerm = (text: string): boolean =>
  !/^#!.{0,60}sh\b/.test(text) && anyLine(text, (line) => BLOCK.test(line)) && !anyLine(text, (line) => /^type \w+ hook \w+/.test(line)) &&
  anyLine(text, (line) => !line.startsWith("#") && MATCH.test(line) && VERDICT.test(line));

const WHY = "ferm makes the rules of it: `ferm --noexec --lines FILE` prints them, and those are read";

export function readFerm(book: Book, text: string): void {
  book.forms.add("ferm");
  let first = 0;
  text.split("\n").forEach((raw, index) => {
    const line = before(raw, "#").trim();
    if (line === "" || /^[{}]+$/.test(line)) return;
    first ||= index + 1;
    book.cannot(index + 1, line, WHY);
  });
  book.more(first || 1, WHY);
}
