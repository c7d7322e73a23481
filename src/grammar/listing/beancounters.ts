import Parsimmon from "parsimmon";
import type { Span } from "../../model/text.js";
import { blanks, linesOf, someOrNone, token, whole } from "./line.js";

/** A row of /proc/user_beancounters. The greatest numbers mean "no limit" and are not exact. */
export interface Beancounter {
  /** Of the block's `101:`, or of `/proc/bc/101/resources`. */
  readonly ctid?: string;
  readonly resource: string;
  readonly held: number;
  readonly maxheld: number;
  readonly barrier: number;
  readonly limit: number;
  readonly failcnt: number;
  readonly span: Span;
}

/** Source: OpenVZ 2.6.32 `kernel/bc/beancounter.c` (ub_rnames). */
const RESOURCES = new Set("kmemsize lockedpages privvmpages shmpages dummy numproc physpages vmguarpages oomguarpages numtcpsock numflock numpty numsiginfo tcpsndbuf tcprcvbuf othersockbuf dgramrcvbuf numothersock dcachesize numfile numiptent swappages".split(" "));

const number = token("a number", /\d{1,20}/).map(Number);
const column = blanks.then(number);
const owner = Parsimmon.alt(token("a container", /[\w-]{1,40}:(?=[ \t\u00a0&])/).skip(blanks).map((text) => text.slice(0, -1)), Parsimmon.succeed(undefined));
const file = Parsimmon.alt(token("a file", /\/proc\/(?:bc\/[\w-]{1,40}\/resources|user_beancounters):[ \t]*/), Parsimmon.succeed(""));

/**
 * ```text
 *        uid  resource           held    maxheld    barrier      limit    failcnt
 *       101:  kmemsize        2835671    3158016   14372700   14790164          0
 * ```
 */
const row = whole(Parsimmon.seqMap(
  file, owner, token("a resource", /[a-z]{5,14}/), column, column, column, column, column,
  (path, ctid, resource, held, maxheld, barrier, limit, failcnt) => ({ ctid: ctid ?? ofFile(path), resource, held, maxheld, barrier, limit, failcnt }),
));
const ofFile = (text: string): string | undefined => /\/proc\/bc\/([\w-]{1,40})\/resources/.exec(text)?.[1];

/** Reads /proc/user_beancounters and /proc/bc/N/resources, whole or some rows of them. */
export function parseBeancounters(text: string): readonly Beancounter[] | undefined {
  const rows: Beancounter[] = [];
  let current: string | undefined;
  for (const line of linesOf(text)) {
    const found = row(line.text);
    if (found === undefined || !RESOURCES.has(found.resource)) {
      if (/^uid[ \t]+resource\b/.test(line.text)) current = undefined;
      else current = ofFile(line.text) ?? (/^[\w-]{1,40}:$/.test(line.text) ? line.text.slice(0, -1) : current);
      continue;
    }
    const { ctid, ...counts } = found;
    current = ctid ?? current;
    rows.push({ ...(current === undefined ? {} : { ctid: current }), ...counts, span: line.span });
  }
  return someOrNone(rows);
}
