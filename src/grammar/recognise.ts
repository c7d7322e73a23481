import { beginningsBefore, cutPlaces } from "./beginnings.js";
import { fold, foldOptions, type Folded } from "../input/fold.js";
import { stretches } from "../input/stretches.js";
import { speaksOfNetfilter } from "../knowledge/topic.js";
import type { Command } from "../model/command.js";
import type { Field, Span } from "../model/text.js";
import { parseCommand } from "./command/index.js";
import { withoutWraps } from "./command/wraps.js";
import { completed, unbroken, type RawField } from "./compile.js";
import { needleIndex, type Entry, type NeedleIndex } from "./index-of-needles.js";
import type { MessageDefinition } from "./message.js";
import { messageSources } from "./messages/index.js";
import { NEEDLE_LENGTH } from "./needle.js";
import { runAt } from "./parsimmon.js";
import { prefixAround, type ProgramPrefix } from "./program-prefix.js";

/** A message found in the text. */
export interface Recognised {
  readonly message: MessageDefinition;
  readonly span: Span;
  readonly fields: Readonly<Record<string, Field>>;
  readonly program?: { readonly name: string; readonly version?: string; readonly variant?: "legacy" | "nft" };
  /** Number of the line in the folded text: what the eye sees as a line, also in escaped or wrapped text. */
  readonly row: number;
}

/** A command line found in the text; its spans point into the original. */
export interface FoundCommand {
  readonly command: Command;
  readonly span: Span;
  readonly row: number;
  /** What stands before it on its line, folded, at most 80 characters: a prompt, `sudo `, `vzctl exec 101 `. */
  readonly before: string;
  /** Its errors go to /dev/null: what is printed beside it is another command's. */
  readonly silenced: boolean;
}

export interface NearMiss {
  readonly message: string;
  readonly span: Span;
  /** Where the text stops looking like the message. */
  readonly offset: number;
  readonly expected: readonly string[];
}

/** A line that names a netfilter program and an error, and matched nothing. */
export interface Leftover {
  readonly span: Span;
  readonly nearest?: NearMiss;
}

export interface Recognition {
  readonly messages: readonly Recognised[];
  readonly commands: readonly FoundCommand[];
  readonly leftovers: readonly Leftover[];
  /** Occurrences beyond those kept in `messages`, by message id. */
  readonly more: ReadonlyMap<string, number>;
}

/** How many occurrences of one message are kept; the rest is counted. A ticket repeats itself, a log does so a million times. */
const KEPT_PER_MESSAGE = 100;
const KEPT_COMMANDS = 400;
const KEPT_LEFTOVERS = 100;
const COMMAND_REACH = 4096;
const LEFTOVER_MOST = 400;

/** Programs whose name begins a command or makes a line worth a second look. Eight characters each. */
const WATCHED = ["iptables", "ip6table", "ebtables", "arptable", "nf_table", "xtables ", "netfilte", "conntrac", "ip_table", "x_tables", "modprobe", "vzctl se", "prlctl s", ...["a", "i", "n", "p", "t"].flatMap((letter) => [`$ipt -${letter} `, `{ipt} -${letter}`])];

/** Words that make a line with a program's name look like an error. */
const ERROR_WORDS = /\b(?:error|fail(?:s|ed|ure)?|cannot|can't|can not|couldn't|could not|unable|invalid|unknown|denied|no such|not found|missing|refused|illegal|bad|unsupported|not supported|not permitted|(?:does not|doesn't) exist|aborting|fatal|too many|exceeds?)\b/;

let shared: NeedleIndex | undefined;
const sharedIndex = (): NeedleIndex => (shared ??= needleIndex(messageSources, WATCHED));

interface Match {
  readonly entry: Pick<Entry, "message">;
  readonly start: number;
  readonly end: number;
  readonly fields: readonly RawField[];
  readonly prefix: ProgramPrefix | undefined;
  /** Letters that were compared: all literals, as far as the text goes, and a known error's text. */
  readonly weight: number;
}

/** Reads all known messages and commands out of a text of any length, in one pass with bounded memory. */
export function recognise(text: string, index: NeedleIndex = sharedIndex()): Recognition {
  const messages: Recognised[] = [], commands: FoundCommand[] = [], leftovers: Leftover[] = [];
  const kept = new Map<string, number>(), more = new Map<string, number>();
  const options = foldOptions(text);
  let row = 0;
  for (const { from, to, overlap } of stretches(text)) {
    const folded = fold(text, from, to, options);
    const hits: Hit[] = [], places: number[] = [];
    index.scanner.scan(folded.bytes, folded.length, (needle, at) => {
      if (index.watch.has(needle)) places.push(at);
      for (const entry of index.entries(needle)) hits.push({ entry, at });
    });
    if (text.length <= WRAPPED_MOST) scanSeams(folded, index, hits);
    if (hits.length > 0 || places.length > 0 || folded.length < SHORT_TEXT) {
      addShortHits(folded.low(), index, hits);
      readStretch(folded, hits, places, from + overlap, row, to === text.length);
    }
    row += rowAt(folded, folded.length);
  }
  return { messages, commands, leftovers, more };

  function readStretch(folded: Folded, hits: readonly Hit[], places: number[], fresh: number, firstRow: number, textEnds: boolean): void {
    const low = folded.low();
    const counted = (match: Match): boolean => counts(folded, low, match);
    const { matches: whole, readings, misses } = matchHits(low, hits, counted);
    const matches = withBeginnings(low, whole, textEnds, counted);
    const foundCommands = readCommands(folded, low, places, matches);
    for (const found of foundCommands) {
      if (found.span.start >= fresh && commands.length < KEPT_COMMANDS) commands.push({ ...found, row: firstRow + found.row });
    }
    for (const match of [...matches, ...readings]) {
      const found = recognised(folded, match, firstRow);
      if (found.span.start < fresh) continue;
      const { id } = match.entry.message;
      const number = kept.get(id) ?? 0;
      kept.set(id, number + 1);
      if (number < KEPT_PER_MESSAGE) messages.push(found);
      else more.set(id, (more.get(id) ?? 0) + 1);
    }
    if (leftovers.length < KEPT_LEFTOVERS) {
      for (const left of readLeftovers(folded, low, places, matches, foundCommands, misses)) {
        if (left.span.start >= fresh && leftovers.length < KEPT_LEFTOVERS) leftovers.push(left);
      }
    }
  }
}

interface Hit {
  readonly entry: Entry;
  readonly at: number;
}

/** What is longer was not copied from a screen. */
const SEAMS_WITHIN = 65_536;

/** Needles that a line feed breaks: a terminal of fixed width, or who copied from it, breaks lines within words. */
function scanSeams({ bytes, newlines, newlineCount, length }: Folded, index: NeedleIndex, hits: Hit[]): void {
  if (length > SEAMS_WITHIN) return;
  const side = NEEDLE_LENGTH - 1, width = 2 * side + 1;
  const seams = new Uint8Array(newlineCount * width), origins = new Uint32Array(newlineCount);
  let count = 0;
  for (let k = 0, before = -1; k < newlineCount; before = newlines[k++]!) {
    const feed = newlines[k]!;
    if (feed - before < NARROWEST || bytes[feed - 1] === BLANK) continue;
    for (let i = 0, to = count * width; i < side; i++, to++) {
      seams[to] = bytes[feed - side + i]!;
      // Behind the text's end the buffer holds what was read before.
      seams[to + side] = feed + 1 + i < length ? bytes[feed + 1 + i]! : 0;
    }
    origins[count++] = feed - side;
  }
  index.scanner.scan(seams, count * width, (needle, at) => {
    const seam = Math.floor(at / width);
    for (const entry of index.entries(needle)) hits.push({ entry, at: origins[seam]! + at - seam * width });
  });
}
const BLANK = 32;
/** Tickets are wrapped, logs and manuals are not. */
const WRAPPED_MOST = 65_536;
/** Characters of a line that a terminal breaks. */
const NARROWEST = 30;

const SHORT_HITS_MOST = 50;

/** Readings with short literals tell about the machine; they are only worth a search where something was found, or in a line or two. */
function addShortHits(low: string, index: NeedleIndex, hits: Hit[]): void {
  for (const [needle, entries] of index.short) {
    let times = 0;
    for (let at = low.indexOf(needle); at >= 0 && times < SHORT_HITS_MOST; at = low.indexOf(needle, at + 1), times++) for (const entry of entries()) hits.push({ entry, at });
  }
}

interface Miss {
  readonly entry: Entry;
  readonly start: number;
  readonly furthest: number;
  readonly expected: readonly string[];
}

function matchHits(low: string, hits: readonly Hit[], counts: (match: Match) => boolean): { matches: readonly Match[]; readings: readonly Match[]; misses: readonly Miss[] } {
  const found: Match[] = [], misses: Miss[] = [];
  for (const hit of hits) {
    const match = matchAround(low, hit, misses);
    if (match !== undefined && counts(match)) found.push(match);
  }
  // A reading tells about the machine, whatever else its words belong to.
  const readings = withoutOverlap(found.filter(({ entry }) => entry.message.role === "reading"));
  const errors = withoutOverlap(found.filter(({ entry }) => entry.message.role !== "reading"));
  return { matches: errors, readings, misses };
}

/** Tries the places where the message around this needle may begin, the likeliest first. */
function matchAround(low: string, { entry, at }: Hit, misses: Miss[]): Match | undefined {
  let best: Miss | undefined;
  for (const start of startsOf(low, entry, at)) {
    if (entry.message.lineStart && !beginsLine(low, start)) continue;
    const outcome = runAt(entry.parser(), low, start);
    if (outcome.ok && outcome.end > at) return { entry, start, end: outcome.end, fields: outcome.value, prefix: prefixAround(low, start), weight: Math.min(entry.weight + knownWeight(low, outcome.value), outcome.end - start) };
    if (!outcome.ok && outcome.furthest > (best?.furthest ?? at)) best = { entry, start, furthest: outcome.furthest, expected: outcome.expected };
  }
  if (best !== undefined && misses.length < 200) misses.push(best);
  return undefined;
}

/** A field that holds one of the texts its token knows was compared letter by letter, as a literal is. */
function knownWeight(low: string, fields: readonly RawField[]): number {
  let sum = 0;
  for (const { token, start, end } of fields) if (token.known?.(low.charAt(start)).includes(low.slice(start, end).replace(/\n/g, " "))) sum += end - start;
  return sum;
}

const REACH = 420;
const WORDS_BACK = 24;

function* startsOf(low: string, { needle, opening }: Entry, at: number): Generator<number> {
  if (needle.part === 0 && needle.exact) {
    const start = at - needle.offset;
    if (isBoundary(low, start, opening)) yield start;
    // A line feed within the letters before the needle.
    else if (low.slice(start - 1, at).includes("\n") && isBoundary(low, start - 1, opening)) yield start - 1;
    return;
  }
  const lowest = Math.max(0, at - REACH);
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
const WORD_BREAKS = " \n'\"([{<>:,;=|/";

/** Names that no other word ends in: where a paste lost its line feeds they follow the line before. */
const SPEAKER = /^(?:ip6?tables|ip6?_tables|x_tables|xt_[a-z]+|ebtables|arptables|modprobe)(?:-[a-z]+)?:?$/;

/** A message does not begin in the middle of a word. */
function isBoundary(low: string, start: number, opening: string): boolean {
  if (start < 0) return false;
  if (start === 0 || !/^[a-z0-9_]/.test(opening)) return true;
  return !/[a-z0-9_]/.test(low[start - 1]!) || (SPEAKER.test(opening) && /[a-z0-9]/.test(low[start - 1]!));
}

/** Python's mark of bytes, and the stream and tag of a container's log. */
const LEAD = /(?:^|[^a-z0-9])(?:[bu]'|std(?:err|out) [fp] )$/;

/** Nothing but a prompt, a log's or a program's prefix before it. */
function beginsLine(low: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && (low[i] === " " || low[i] === "'")) i--;
  return i < 0 || "\n:]>)|#$*}=,-".includes(low[i]!) || LEAD.test(low.slice(Math.max(0, start - 10), start));
}

/** Adds the messages whose end was cut off, where nothing but a program's catch-all was found. */
function withBeginnings(low: string, whole: readonly Match[], textEnds: boolean, counts: (match: Match) => boolean): readonly Match[] {
  if (low.length > CUT_WITHIN) return whole;
  const found: Match[] = [];
  const stands = (from: number, to: number): boolean => whole.some((other) => !other.entry.message.generic && foreign(other) < 2 && other.start < to && other.end > from);
  for (const cut of cutPlaces(low, textEnds)) for (const begun of stands(cut - 1, cut) ? [] : beginningsBefore(low, cut)) {
    if (begun.message.lineStart && !beginsLine(low, begun.start)) continue;
    const match: Match = { entry: begun, start: begun.start, end: cut, fields: begun.fields, prefix: prefixAround(low, begun.start), weight: begun.letters };
    if (counts(match) && foreign(match) < 2 && !stands(begun.start, cut)) found.push(match);
  }
  return found.length === 0 ? whole : withoutOverlap([...whole, ...found]);
}
/** What is longer was not cut off by a screen. */
const CUT_WITHIN = 65_536;

/** Areas of one program alone, and how that program's name begins. Several programs print the same words. */
const SPEAKERS: Readonly<Record<string, RegExp>> = {
  arptables: /^arp/, ebtables: /^eb/, ipset: /^ipset/, nft: /^nft/, conntrack: /^(?:conntrack|nfct)/,
};

/** 2 for a message of another program than the one that speaks, 1 for one of a rarer program where nobody is named, and for the copies of common texts that extensions and the nft variants have. */
function foreign({ entry, prefix }: Match): number {
  const { id } = entry.message;
  const area = id.slice(0, id.indexOf("/"));
  const speaker = SPEAKERS[area];
  if (speaker === undefined) return area === "extension" || area === "iptables-nft" ? 1 : 0;
  if (prefix === undefined) return 1;
  return speaker.test(prefix.program) ? 0 : 2;
}

/** Of matches that overlap the more specific one stays; a catch-all stays only where nothing else matched. */
function withoutOverlap(found: Match[]): readonly Match[] {
  found.sort((a, b) => Number(a.entry.message.generic) - Number(b.entry.message.generic)
    || Number(foreign(a) === 2) - Number(foreign(b) === 2)
    || b.weight - a.weight || foreign(a) - foreign(b) || a.start - b.start);
  const sorted: Match[] = [];
  for (const match of found) if (!overlapsAny(sorted, match)) insertSorted(sorted, match);
  return sorted;
}

function overlapsAny(sorted: readonly Match[], match: Match): boolean {
  const at = firstEndingAfter(sorted, match.start);
  return at < sorted.length && sorted[at]!.start < match.end;
}
function firstEndingAfter(sorted: readonly { readonly end: number }[], position: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
function insertSorted(sorted: Match[], match: Match): void {
  sorted.splice(firstEndingAfter(sorted, match.start), 0, match);
}

function recognised(folded: Folded, { entry, start, end, fields, prefix }: Match, firstRow: number): Recognised {
  const values: Record<string, Field> = {};
  for (const [name, value] of Object.entries(entry.message.fixed ?? {})) values[name] = { value, span: folded.span(start, end) };
  for (const field of fields) {
    const text = field.whole ?? completed(field.token, unbroken(field.token, folded.clean(field.start, field.end)));
    values[field.token.name] = { value: field.token.type === "number" ? Number(text) : text, span: folded.span(field.start, field.end) };
  }
  return {
    message: entry.message,
    span: folded.span(Math.min(prefix?.start ?? start, start), end),
    fields: values,
    row: firstRow + rowAt(folded, start),
    ...(prefix === undefined ? {} : {
      program: { name: prefix.program, ...(prefix.version === undefined ? {} : { version: prefix.version }), ...(prefix.variant === undefined ? {} : { variant: prefix.variant }) },
    }),
  };
}

function counts(folded: Folded, low: string, match: Match): boolean {
  const { weak } = match.entry.message;
  if (weak === "alone") return match.start === 0 && match.end >= folded.length - 1;
  return !weak || match.prefix !== undefined || followsItsCommand(folded, low, match) || standsOnItsOwn(folded, low, match);
}

/** A text that short was asked about for this line. */
const SHORT_TEXT = 300;

const ECHO_REACH = 300;

/** `Failed to run /usr/sbin/ebtables -t nat -L libvirt-I-vnet0: Chain 'libvirt-I-vnet0' doesn't exist`: who printed the command says what came of it. */
function followsItsCommand(folded: Folded, low: string, { entry, start }: Match): boolean {
  if (!/[:>=] ?'?$/.test(low.slice(start - 4, start))) return false;
  const before = low.slice(Math.max(lineBounds(folded, start).start, start - ECHO_REACH), start);
  return entry.message.from.some(({ program }) => {
    const at = before.lastIndexOf(program);
    return at >= 0 && /^[a-z-]{0,16} -/.test(before.slice(at + program.length));
  });
}

/** A message of few and ordinary words, without its program's name before it. */
function standsOnItsOwn(folded: Folded, low: string, { entry, start, end }: Match): boolean {
  const line = lineBounds(folded, start);
  // A wrapper's echo of the command: `ebtables -t nat -L X: Chain 'X' doesn't exist`.
  const before = low.slice(line.start, start);
  if (/: '?$/.test(before) && entry.message.from.some(({ program }) => before.includes(`${program} -`))) return true;
  const alone = /^(?:[^a-z]*|[^a-z]*(?:error|warning): )$/.test(before) && /^[^a-z0-9]*$/.test(low.slice(end, line.end));
  return alone && ((folded.length < SHORT_TEXT && (!low.trim().includes("\n") || speaksOfNetfilter(low))) || entry.message.from.some(({ program }) => low.includes(program)));
}

function rowAt(folded: Folded, at: number): number {
  let low = 0, high = folded.newlineCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.newlines[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineBounds(folded: Folded, at: number): { start: number; end: number } {
  const row = rowAt(folded, at);
  return { start: row === 0 ? 0 : folded.newlines[row - 1]! + 1, end: row < folded.newlineCount ? folded.newlines[row]! : folded.length };
}

function readCommands(folded: Folded, low: string, places: number[], matches: readonly Match[]): (FoundCommand & { readonly end: number })[] {
  places.sort((a, b) => a - b);
  const found: (FoundCommand & { readonly end: number })[] = [];
  let behind = 0;
  for (const place of places) {
    if (place < behind) continue;
    const at = wordStart(low, place);
    if (isSpeaker(matches, at) || ADVICE.test(low.slice(Math.max(0, at - 5), at))) continue;
    const reach = Math.min(folded.length, at + COMMAND_REACH);
    const command = parseCommand(withoutWraps(folded.clean(at, reach)), 0);
    if (command === undefined) continue;
    const end = at + command.span.end;
    const { start: lineStart } = lineBounds(folded, at);
    behind = end;
    found.push({ command, span: folded.span(at, end), row: rowAt(folded, at), before: low.slice(Math.max(lineStart, at - 80), at), silenced: SILENCED.test(low.slice(end, end + 24)), end });
  }
  return found;
}

/** `Try 'iptables -h' or 'iptables --help' for more information.` */
const ADVICE = /\b(?:try|or) '$/;
const SILENCED = /^ ?(?:&> ?\/dev\/null|(?:1?> ?\/dev\/null )?2> ?\/dev\/null|1?> ?\/dev\/null 2>&1)/;

/** True where a program's name is the head of a message, or stands in a line that says nothing by itself (`Try 'iptables -h' …`). */
function isSpeaker(matches: readonly Match[], at: number): boolean {
  return matches.slice(Math.max(0, firstEndingAfter(matches, at) - 1)).some(({ entry, start, end, prefix }, index) =>
    index < 3 && ((prefix !== undefined && at >= prefix.start && at < prefix.end) || (entry.message.role === "trailer" && at >= start && at < end)));
}

/** Start of the word at `place`, with the path before a program's name. */
function wordStart(low: string, place: number): number {
  let start = place;
  while (start > 0 && place - start < 64 && /[a-z0-9_./-]/.test(low[start - 1]!)) start--;
  // A script's variable: `$IPTABLES -A …`, `${IPT} -A …`.
  if (low[start] === "{" && low[start - 1] === "$") return start - 1;
  if (low[start - 1] === "$") return start - 1;
  return low.startsWith("${", start - 2) ? start - 2 : start;
}

function readLeftovers(
  folded: Folded, low: string, places: readonly number[], matches: readonly Match[], commands: readonly { readonly span: Span; readonly row: number }[], misses: readonly Miss[],
): Leftover[] {
  const leftovers: Leftover[] = [];
  const commandRows = new Set(commands.map((command) => command.row));
  let lastStart = -1;
  for (const place of places) {
    const { start, end } = lineBounds(folded, place);
    if (start === lastStart) continue;
    lastStart = start;
    if (commandRows.has(rowAt(folded, place))) continue;
    const at = firstEndingAfter(matches, start);
    if (at < matches.length && matches[at]!.start < end) continue;
    const from = Math.max(start, place - LEFTOVER_MOST / 2), to = Math.min(end, from + LEFTOVER_MOST);
    if (!ERROR_WORDS.test(low.slice(from, to))) continue;
    const miss = misses.filter((candidate) => candidate.start >= start && candidate.start < end).sort((a, b) => (b.furthest - b.start) - (a.furthest - a.start))[0];
    leftovers.push({
      span: folded.span(from, to),
      ...(miss === undefined ? {} : { nearest: { message: miss.entry.message.id, span: folded.span(miss.start, miss.furthest), offset: folded.origin(miss.furthest), expected: miss.expected } }),
    });
  }
  return leftovers;
}
