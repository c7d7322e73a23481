import { fold, foldOptions, type Folded } from "../input/fold.js";
import { stretches } from "../input/stretches.js";
import type { Field, Span } from "../model/text.js";
import { completed, unbroken } from "./compile.js";
import { counts, SHORT_TEXT } from "./counts.js";
import { withBeginnings } from "./cut-messages.js";
import { readCommands, type FoundCommand } from "./found-commands.js";
import { needleIndex, type NeedleIndex } from "./index-of-needles.js";
import { readLeftovers, type Leftover } from "./leftovers.js";
import { matchHits, type Hit, type Match } from "./match.js";
import type { MessageDefinition } from "./message.js";
import { messageSources } from "./messages/index.js";
import { rowAt } from "./rows.js";
import { scanSeams } from "./seams.js";

export type { FoundCommand } from "./found-commands.js";
export type { Leftover, NearMiss } from "./leftovers.js";

/** A message found in the text. */
export interface Recognised {
  readonly message: MessageDefinition;
  readonly span: Span;
  readonly fields: Readonly<Record<string, Field>>;
  readonly program?: { readonly name: string; readonly version?: string; readonly variant?: "legacy" | "nft" };
  /** Number of the line in the folded text: what the eye sees as a line, also in escaped or wrapped text. */
  readonly row: number;
  /** No program's words: somebody told it in words of their own. */
  readonly told?: boolean;
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

/** Programs whose name begins a command or makes a line worth a second look. Eight characters each. */
const WATCHED = ["iptables", "ip6table", "ebtables", "arptable", "nf_table", "xtables ", "netfilte", "conntrac", "ip_table", "x_tables", "modprobe", "vzctl se", "prlctl s", ...["a", "i", "n", "p", "t"].flatMap((letter) => [`$ipt -${letter} `, `{ipt} -${letter}`])];

let shared: NeedleIndex | undefined;
const sharedIndex = (): NeedleIndex => (shared ??= needleIndex(messageSources, WATCHED));

/** The index of the built-in messages with a caller's own: made once, it serves any number of texts. */
export const indexWith = (own: readonly MessageDefinition[]): NeedleIndex => needleIndex(messageSources, WATCHED, own);

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
      const entries = index.entries(needle);
      if (entries.length > 0) hits.push({ entries, at });
    });
    scanSeams(folded, index, hits);
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

const SHORT_HITS_MOST = 50;

/** Readings with short literals tell about the machine; they are only worth a search where something was found, or in a line or two. */
function addShortHits(low: string, index: NeedleIndex, hits: Hit[]): void {
  for (const [needle, entries] of index.short) {
    let times = 0;
    for (let at = low.indexOf(needle); at >= 0 && times < SHORT_HITS_MOST; at = low.indexOf(needle, at + 1), times++) hits.push({ entries: entries(), at });
  }
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
