import Parsimmon from "parsimmon";
import type { Span } from "../../model/text.js";
import { runAt } from "../parsimmon.js";
import { gap, someOrNone, token } from "./line.js";

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

type Counts = Omit<Beancounter, "ctid" | "span">;

/** Source: OpenVZ 2.6.32 `kernel/bc/beancounter.c` (ub_rnames). */
const RESOURCES = "kmemsize lockedpages privvmpages shmpages dummy numproc physpages vmguarpages oomguarpages numtcpsock numflock numpty numsiginfo tcpsndbuf tcprcvbuf othersockbuf dgramrcvbuf numothersock dcachesize numfile numiptent swappages";
const RESOURCE = new RegExp(`(?<![\\w.-])(?:${RESOURCES.replaceAll(" ", "|")})(?![\\w.])`, "g");

const resource = token("a resource", new RegExp(RESOURCES.replaceAll(" ", "|")));
/** Blanks as the kernel prints them, or what a mail, a web page or a table made of them. */
const between = token("a blank", /(?:[\s|,;>]|&nbsp;|&gt;|<[^<>]{0,80}>){1,120}/);
const number = token("a number", /\d{1,20}(?![\w.:])/).map(Number);
const column = between.then(number);

/**
 * ```text
 *        uid  resource           held    maxheld    barrier      limit    failcnt
 *       101:  kmemsize        2835671    3158016   14372700   14790164          0
 *             ^^^^^^^^        ^^^^^^^
 *             resource        held
 * ```
 */
const row: Parsimmon.Parser<Counts> = Parsimmon.seqMap(resource, column, column, column, column, column, (name, held, maxheld, barrier, limit, failcnt) => ({ resource: name, held, maxheld, barrier, limit, failcnt }));

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40, P: 2 ** 50 };
const readable = token("a number with its unit, or -", /-|\d{1,6}(?:\.\d{1,3})?[KMGTP]?/);
const valueOf = (text: string, none: number): number => (text === "-" ? none : Number.parseFloat(text) * (UNITS[text.at(-1)!] ?? 1));
const bar = token("|", /[^|\n]{0,40}\|[ \t]{0,20}/);
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Source: vzctl `scripts/vzubc.in`.
 *
 * ```text
 *     numiptent|  128 100% 100%|  128 100% 100%| 128 | 128 |   41
 * ```
 */
const vzubcRow: Parsimmon.Parser<Counts> = Parsimmon.seqMap(
  resource.skip(gap), bar.then(readable), bar.then(readable), bar.then(readable), bar.then(readable), bar.then(readable),
  (name, held, maxheld, barrier, limit, failcnt) => ({ resource: name, held: valueOf(held, 0), maxheld: valueOf(maxheld, 0), barrier: valueOf(barrier, NO_LIMIT), limit: valueOf(limit, NO_LIMIT), failcnt: valueOf(failcnt, 0) }),
);

const LOOK_BACK = 240;
const OWNER = /(?:^|[\s|>,;"])([\w-]{1,64}):(?:[\s|>]|&nbsp;|&gt;){1,120}$|(?:^|\n)[ \t|]{0,20}(\d{1,10})[ \t]{0,20}[|,;][ \t]{0,20}$/;
const FILE = /\/proc\/bc\/([\w-]{1,40})\/resources/g;
/** The head of another list: its rows are of another container, or of nobody. */
const HEAD = /\buid[\s|,;]{1,40}resource\b/;
const VZUBC_HEAD = /\bCT (\d{1,10})[ \t]{1,20}\| HELD/g;

/** Reads /proc/user_beancounters, /proc/bc/N/resources and vzubc's table, whole or some rows of them, wrapped or in columns of another kind. */
export function parseBeancounters(text: string): readonly Beancounter[] | undefined {
  const rows: Beancounter[] = [];
  let current: string | undefined, read = 0;
  for (const { index: start } of text.matchAll(RESOURCE)) {
    if (start < read) continue;
    const plain = runAt(row, text, start), found = plain.ok ? plain : runAt(vzubcRow, text, start);
    if (!found.ok) continue;
    const before = text.slice(Math.max(read, start - LOOK_BACK), start);
    if (HEAD.test(before)) current = undefined;
    current = [...before.matchAll(VZUBC_HEAD), ...before.matchAll(FILE)].at(-1)?.[1] ?? ownerIn(before) ?? current;
    rows.push({ ...(current === undefined ? {} : { ctid: current }), ...found.value, span: { start, end: found.end } });
    read = found.end;
  }
  return someOrNone(rows);
}

function ownerIn(before: string): string | undefined {
  const found = OWNER.exec(before);
  return found?.[1] ?? found?.[2];
}
