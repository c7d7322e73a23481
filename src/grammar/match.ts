import type { RawField } from "./compile.js";
import type { Entry } from "./index-of-needles.js";
import { standsAt } from "./literal.js";
import { once } from "./once.js";
import { runAt } from "./parsimmon.js";
import { prefixAround, type ProgramPrefix } from "./program-prefix.js";
import { withoutOverlap } from "./overlap.js";

/** A place where a needle was found, and what may stand there: dozens of messages where a text repeats a program's name. */
export interface Hit {
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** A message that stands in the folded text. */
export interface Match {
  readonly entry: Pick<Entry, "message" | "foreign">;
  readonly start: number;
  readonly end: number;
  readonly fields: readonly RawField[];
  readonly prefix: ProgramPrefix | undefined;
  /** Letters that were compared: all literals, as far as the text goes, and a known error's text. */
  readonly weight: number;
}

/** A message that begins here and goes on otherwise. */
export interface Miss {
  readonly entry: Entry;
  readonly start: number;
  readonly furthest: number;
  readonly expected: readonly string[];
}

export interface Matched {
  readonly matches: readonly Match[];
  /** A reading tells about the machine, whatever else its words belong to. */
  readonly readings: readonly Match[];
  /** Only for lines that nothing explains. */
  readonly misses: () => readonly Miss[];
}

const MISSES_MOST = 200;
const LINE_FEED = 10, FULL_STOP = 46, BRACKET = 91;

/** Whether that letter behind a needle is neither the literal's next one nor what may stand within a word or where a paste was cut off. */
function goesOnOtherwise(low: string, at: number, next: number | undefined): boolean {
  if (next === undefined || at >= low.length) return false;
  const code = low.charCodeAt(at);
  return code !== next && code !== LINE_FEED && code !== FULL_STOP && code !== BRACKET;
}

export function matchHits(low: string, hits: readonly Hit[], counts: (match: Match) => boolean): Matched {
  const found: Match[] = [], run = remembered(low);
  for (const { entries, at } of hits) {
    for (const entry of entries) {
      // Most needles stand in other words, which is told sooner than by a grammar, and of most by one letter.
      if (goesOnOtherwise(low, at + entry.needle.text.length, entry.behind) || !standsAt(entry.rest, low, at, entry.ends)) continue;
      const { match } = tryAround(low, entry, at, run);
      if (match !== undefined && counts(match)) found.push(match);
    }
  }
  const readings = withoutOverlap(found.filter(({ entry }) => entry.message.role === "reading"));
  const errors = withoutOverlap(found.filter(({ entry }) => entry.message.role !== "reading"));
  return { matches: errors, readings, misses: once(() => missesOf(low, hits)) };
}

function missesOf(low: string, hits: readonly Hit[]): readonly Miss[] {
  const misses: Miss[] = [], run = remembered(low);
  for (const { entries, at } of hits) {
    for (const entry of entries) {
      if (misses.length >= MISSES_MOST) return misses;
      const { miss } = tryAround(low, entry, at, run);
      if (miss !== undefined) misses.push(miss);
    }
  }
  return misses;
}

type Outcome = ReturnType<typeof runAt<readonly RawField[]>>;
type Run = (entry: Entry, start: number) => Outcome;

const REMEMBERED = 16;

/** Runs an entry's parser, not twice at one place: where a message's beginning is repeated, each needle behind it tries the same six places again. */
function remembered(low: string): Run {
  const known = new Map<Entry, Map<number, Outcome>>();
  return (entry, start) => {
    // One that its needle fixes begins nowhere twice.
    if (isFixed(entry)) return runAt(entry.parser(), low, start);
    let own = known.get(entry);
    if (own === undefined) known.set(entry, own = new Map<number, Outcome>());
    const before = own.get(start);
    if (before !== undefined) return before;
    if (own.size >= REMEMBERED) own.clear();
    const outcome = runAt(entry.parser(), low, start);
    own.set(start, outcome);
    return outcome;
  };
}

/** Tries the places where the message around this needle may begin, the likeliest first. */
function tryAround(low: string, entry: Entry, at: number, run: Run): { readonly match?: Match; readonly miss?: Miss | undefined } {
  let miss: Miss | undefined;
  for (const start of startsOf(low, entry, at)) {
    if ((entry.message.lineStart && !beginsLine(low, start)) || isPathOfShell(low, start)) continue;
    const outcome = run(entry, start);
    if (outcome.ok && outcome.end > at) {
      const weight = Math.min(entry.weight + knownWeight(low, outcome.value), outcome.end - start);
      return { match: { entry, start, end: outcome.end, fields: outcome.value, prefix: prefixAround(low, start), weight } };
    }
    if (!outcome.ok && outcome.furthest > (miss?.furthest ?? at)) miss = { entry, start, furthest: outcome.furthest, expected: outcome.expected };
  }
  return { miss };
}

/** iptables names itself without its folder; `/etc/network/if-pre-up.d/iptables: No such file or directory` is a shell's. */
const isPathOfShell = (low: string, start: number): boolean => low.charAt(start - 1) === "/" && (low.startsWith("iptables: ", start) || low.startsWith("ip6tables: ", start));

/** A field that holds one of the texts its token knows was compared letter by letter, as a literal is. */
function knownWeight(low: string, fields: readonly RawField[]): number {
  let sum = 0;
  for (const { token, start, end } of fields) if (token.known?.(low.charAt(start)).includes(low.slice(start, end).replace(/\n/g, " "))) sum += end - start;
  return sum;
}

const REACH = 420;
const WORDS_BACK = 24;

const isFixed = ({ needle }: Entry): boolean => needle.part === 0 && needle.exact;

/** Where the needle tells it alone. */
function exactStart(low: string, { needle, opening }: Entry, at: number): readonly number[] {
  const start = at - needle.offset;
  if (isBoundary(low, start, opening)) return [start];
  // A line feed within the letters before the needle.
  return low.slice(start - 1, at).includes("\n") && isBoundary(low, start - 1, opening) ? [start - 1] : NOWHERE;
}
const NOWHERE: readonly number[] = [];

const startsOf = (low: string, entry: Entry, at: number): Iterable<number> =>
  (isFixed(entry) ? exactStart(low, entry, at) : startsBefore(low, entry, at));

function* startsBefore(low: string, entry: Entry, at: number): Generator<number> {
  const { opening } = entry;
  const lowest = Math.max(0, at - REACH, leastStart(low, entry, at));
  if (opening !== "") {
    // Within a slice: lastIndexOf would go back to the text's beginning.
    const window = low.slice(lowest, at + opening.length);
    let from = window.length;
    for (let tries = 0; tries < 6; tries++) {
      const found = window.lastIndexOf(opening, from);
      if (found < 0) return;
      if (isBoundary(low, lowest + found, opening)) yield lowest + found;
      if (found === 0) return;
      from = found - 1;
    }
    return;
  }
  // The message begins with a field: nearest word first, so that a field takes no more than it must.
  let words = 0;
  for (let start = at; start >= lowest && words < WORDS_BACK; start--) {
    if (start > 0 && !WORD_BREAKS.includes(low[start - 1]!)) continue;
    words++;
    yield start;
  }
}

/** A letter of a literal may stand behind a line feed; a blank may be so many. */
const STRETCH_LETTER = 2, STRETCH_BLANK = 6;
/** Quotes and blanks that a field passes before it begins. */
const SKIPPED = 4;
const BLANK = 32;

/** Before this no message begins whose first literal has the needle, or whose first field that literal ends: a field takes so many letters, and mostly no blank. */
function leastStart(low: string, { leading, needle }: Entry, at: number): number {
  const literal = at - needle.offset * (needle.exact ? STRETCH_LETTER : STRETCH_BLANK);
  if (needle.part === 0) return literal;
  if (leading === undefined) return 0;
  const blank = leading.allowed[BLANK] === 1 || literal <= 0 ? -1 : low.lastIndexOf(" ", literal - 1);
  return Math.max(literal - leading.most, blank + 1) - SKIPPED;
}
const WORD_BREAKS = " \n'\"([{<>:,;=|/";

/** Names that no other word ends in: where a paste lost its line feeds they follow the line before. */
const SPEAKER = /^(?:ip6?tables|ip6?_tables|x_tables|xt_[a-z]+|ebtables|arptables|modprobe)(?:-[a-z]+)?:?$/;

const UNDERSCORE = 95;
const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === UNDERSCORE;

/** A message does not begin in the middle of a word. */
function isBoundary(low: string, start: number, opening: string): boolean {
  if (start < 0) return false;
  if (start === 0 || !isOfWord(opening.charCodeAt(0))) return true;
  const before = low.charCodeAt(start - 1);
  return !isOfWord(before) || (before !== UNDERSCORE && SPEAKER.test(opening));
}

/** Python's mark of bytes, and the stream and tag of a container's log. */
const LEAD = /(?:^|[^a-z0-9])(?:[bu]'|std(?:err|out) [fp] )$/;

/** Nothing but a prompt, a log's or a program's prefix before it. */
export function beginsLine(low: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && (low[i] === " " || low[i] === "'")) i--;
  return i < 0 || "\n:]>)|#$*}=,-".includes(low[i]!) || LEAD.test(low.slice(Math.max(0, start - 10), start));
}
