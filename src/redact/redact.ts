import { HOST, type Place, type TokenClass } from "./class.js";
import { classes } from "./classes/index.js";
import { isTelling } from "./ordinary-names.js";
import { searcherOf, type Hit, type Search } from "./search.js";
import { isStandIn, standInsFor } from "./stand-ins.js";
import { restore } from "./restore.js";

export interface RedactOptions {
  /** Numbers of containers are replaced as well. Otherwise they stay: steps need them, and outside the node they name nobody. */
  readonly containers?: boolean;
}

export interface Redacted {
  readonly text: string;
  /** What each stand-in stands for. As private as the text was. */
  readonly map: ReadonlyMap<string, string>;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly of: TokenClass;
}

/** Stand-ins begin at another number where the first ones could not be told from what the text has already. */
const FIRST = [1, 1001, 1_000_001];

/** Replaces what is private, class by class. Linear. */
export function redactText(text: string, options: RedactOptions): Redacted {
  const found = named(text, findAll(text, options.containers === true ? classes : classes.filter(({ containers }) => containers !== true)));
  let made = replaced(text, found, 1);
  for (const first of FIRST.slice(1)) {
    if (restore(made.text, made.map) === text) break;
    made = replaced(text, found, first);
  }
  return made;
}

const AROUND = 40;

/** Made when the first text comes: who never redacts does not pay for it. */
let searcher: ReturnType<typeof searcherOf> | undefined;

function* candidates(text: string, search: Search, { patterns, finds }: TokenClass): Generator<Hit> {
  for (const pattern of patterns) yield* search(pattern);
  if (finds !== undefined) yield* finds(text);
}

function findAll(text: string, wanted: readonly TokenClass[]): readonly Found[] {
  const taken = new Uint8Array(text.length), all: Found[] = [];
  const search = (searcher ??= searcherOf(classes.flatMap(({ patterns }) => patterns)))(text);
  for (const of of wanted) {
    for (const { start, value } of candidates(text, search, of)) {
      const end = start + value.length;
      if (value === "" || isStandIn(value) || taken.subarray(start, end).includes(1)) continue;
      const place: Place = { value, before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) };
      if (of.keeps?.(place) === true) continue;
      taken.fill(1, start, end);
      all.push({ start, end, value, of });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

const JOINED = /[_-]/;
const PART = /[A-Za-z0-9]+/g;
const PART_LEAST = 5;
const WORD = /[A-Za-z0-9_](?:[\w-]{0,62}[A-Za-z0-9_])?/g;

/** A machine's or a person's name is private wherever it stands, also where nothing around it says what it is. */
function named(text: string, found: readonly Found[]): readonly Found[] {
  const names = new Map<string, TokenClass>();
  for (const { value, of } of found) if (of.everywhere === true && isTelling(value)) names.set(value.toLowerCase(), of);
  // The first label of a full name is the machine's, unless it says only what it does.
  for (const { value, of } of found) if (of.name === "domain" && /\d|-/.test(value.split(".")[0]!) && isTelling(value.split(".")[0]!)) names.set(value.split(".")[0]!.toLowerCase(), NAMED_HOST);
  if (names.size === 0) return found;
  const more: Found[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while (next < found.length && found[next]!.end <= index) next++;
    if (next < found.length && found[next]!.start < index + word.length) continue;
    const of = names.get(word.toLowerCase());
    if (of !== undefined) more.push({ start: index, end: index + word.length, value: word, of });
    else if (JOINED.test(word)) {
      // `jdoe_rsa`, `backup-jdoe`: a name that is long enough is known within a word as well.
      for (const part of word.matchAll(PART)) {
        const partOf = part[0].length >= PART_LEAST ? names.get(part[0].toLowerCase()) : undefined;
        if (partOf !== undefined) more.push({ start: index + part.index, end: index + part.index + part[0].length, value: part[0], of: partOf });
      }
    }
  }
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

const NAMED_HOST: TokenClass = { ...HOST, name: "host", patterns: [] };

function replaced(text: string, found: readonly Found[], first: number): Redacted {
  const standIns = standInsFor(text, first), parts: string[] = [];
  let behind = 0;
  for (const { start, end, value, of } of found) {
    parts.push(text.slice(behind, start), standIns.of(value, of));
    behind = end;
  }
  parts.push(text.slice(behind));
  return { text: parts.join(""), map: standIns.map };
}

