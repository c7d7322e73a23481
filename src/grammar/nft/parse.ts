import type { NftBlock, NftCommand, NftItem, NftParsed, NftStatement, NftStop, NftVerb, NftWord } from "./types.js";
import { runAt } from "../parsimmon.js";
import { alt, seqMap } from "./combine.js";
import { FAMILIES } from "./places.js";
import { INLINE, PROPERTIES, type NftBlockKind } from "./properties.js";
import { statement } from "./statements.js";
import { braced, defined, variable } from "./values.js";
import { name, number, oneOf, quoted, remembering, sign, string, tokenAt, word, type Part } from "./words.js";

export type { NftBlockKind } from "./properties.js";

/** Text beyond is not read, nor braces and parentheses nested deeper: both are no rules of anybody. */
const LENGTH_MOST = 262_144;
const DEPTH_MOST = 24;
const STOPS_MOST = 50;
const EXPECTED_MOST = 1000;

export const VERBS: readonly NftVerb[] = [
  "add", "create", "insert", "replace", "delete", "destroy", "list", "flush", "rename", "reset", "get", "monitor", "describe", "export", "import",
];

const CT = ["helper", "timeout", "expectation"];
const DECLARED = ["table", "chain", "set", "map", "flowtable", "counter", "quota", "limit", "secmark", "synproxy", "ct"];
/** What each verb takes. Source: `src/parser_bison.y` add_cmd, delete_cmd, list_cmd, flush_cmd, reset_cmd; destroy: 1.0.7. */
const OBJECTS: Readonly<Record<NftVerb, readonly string[]>> = {
  add: [...DECLARED, "rule", "element"], create: [...DECLARED, "element"], insert: ["rule"], replace: ["rule"], rename: ["chain"], get: ["element"],
  delete: [...DECLARED, "rule", "element"], destroy: [...DECLARED, "rule", "element"],
  list: [...DECLARED, "ruleset", "tables", "chains", "sets", "maps", "meters", "meter", "flowtables", "counters", "quotas", "limits", "secmarks", "synproxys",
    "hooks", "flow"],
  flush: ["table", "chain", "set", "map", "meter", "ruleset", "flow"], reset: ["counter", "counters", "quota", "quotas", "rule", "rules", "set", "map", "element"],
  monitor: ["tables", "chains", "sets", "rules", "elements", "ruleset", "trace", "new", "destroy"], describe: [], export: ["ruleset", "json", "vm", "xml"],
  import: ["ruleset", "json", "vm", "xml"],
};
/** Lists of a kind take a family or `table NAME`. */
const isPlural = (object: string): boolean => object.endsWith("s") || object === "ruleset";

interface Cursor {
  readonly text: string;
  at: number;
  furthest: number;
  expected: readonly string[];
  readonly stops: NftStop[];
}

function note(cursor: Cursor, at: number, expected: readonly string[]): void {
  const place = tokenAt(cursor.text, at).start;
  if (place > cursor.furthest) { cursor.furthest = place; cursor.expected = expected; }
  else if (place === cursor.furthest && cursor.expected.length < EXPECTED_MOST) cursor.expected = [...cursor.expected, ...expected];
}

/** Runs a parser at the cursor; what it could not read is remembered. */
function take<Value>(cursor: Cursor, parser: Part<Value>): Value | undefined {
  const found = runAt(parser, cursor.text, cursor.at);
  if (found.furthest >= 0 && found.expected.length > 0) note(cursor, found.furthest, found.expected);
  if (!found.ok) return undefined;
  cursor.at = found.end;
  return found.value;
}

const peek = (cursor: Cursor, offset = cursor.at): ReturnType<typeof tokenAt> => tokenAt(cursor.text, offset);

/** Writes down where it could not go on, and goes to the end of the line or of the block. */
function stop(cursor: Cursor): void {
  const at = Math.max(cursor.furthest, peek(cursor).start);
  const { text, start, end, kind } = tokenAt(cursor.text, at);
  if (cursor.stops.length < STOPS_MOST) {
    cursor.stops.push({ at: start, word: { text: kind === "newline" || kind === "end" ? "" : text, start, end: kind === "newline" ? start : end }, expected: [...new Set(cursor.expected)] });
  }
  const next = cursor.text.indexOf("\n", Math.max(cursor.at, start));
  cursor.at = next < 0 ? cursor.text.length : next;
}

function forget(cursor: Cursor): void {
  cursor.furthest = -1;
  cursor.expected = [];
}

/** True behind `;`, a line feed, or at the end; before `}` nft up to 1.0.6 wants one of them too. */
function separated(cursor: Cursor): boolean {
  const one = peek(cursor);
  if (one.kind === "end") { cursor.at = one.end; return true; }
  if (one.kind === "newline" || (one.kind === "sign" && one.text === ";")) { cursor.at = one.end; return true; }
  note(cursor, one.start, ["newline", ";"]);
  return false;
}

/** The items of a block up to its `}`, or of the whole text. */
function items(cursor: Cursor, kind: NftBlockKind, outermost: boolean): { readonly list: readonly NftItem[]; readonly closed: boolean; readonly end: number } {
  const list: NftItem[] = [];
  for (;;) {
    const one = peek(cursor);
    if (one.kind === "end") { cursor.at = one.end; return { list, closed: false, end: one.end }; }
    if (one.kind === "newline" || (one.kind === "sign" && one.text === ";")) { cursor.at = one.end; continue; }
    if (one.kind === "sign" && one.text === "}" && !outermost) { cursor.at = one.end; return { list, closed: true, end: one.end }; }
    forget(cursor);
    const before = cursor.stops.length;
    const item = itemOf(cursor, kind);
    if (item !== undefined) list.push(item);
    if (cursor.stops.length > before && item === undefined) continue;
    const loose = item?.kind === "property" && ["elements", "auto-merge", "counter", "packets", "mss", "wscale", "size"].includes(item.word.text);
    if (item === undefined || (!separated(cursor) && !(loose && peek(cursor).text !== "}") && !(loose && item.word.text === "elements"))) stop(cursor);
  }
}

const include = seqMap(word("include"), quoted, (first, path): NftItem => ({ kind: "include", path, start: first.start, end: path.end }));
const define: Part<NftItem> = alt(
  seqMap(oneOf(["define", "redefine"]), name, sign("="), defined, (first, called, _, value): NftItem =>
    ({ kind: "define", word: first, name: called, value, start: first.start, end: value.end })),
  seqMap(word("undefine"), name, (first, called): NftItem => ({ kind: "define", word: first, name: called, start: first.start, end: called.end })),
);
const common: Part<NftItem> = alt(include, define);
const COMMON = ["include", "define", "redefine", "undefine"];

function itemOf(cursor: Cursor, kind: NftBlockKind): NftItem | undefined {
  const { text: first } = peek(cursor);
  if (COMMON.includes(first)) return take(cursor, common);
  if (kind === "file") return command(cursor);
  const given = take(cursor, PROPERTIES[kind]);
  if (given !== undefined) return given;
  if (kind === "table" && DECLARED.includes(first) && first !== "table") return declaration(cursor);
  if (kind === "table") note(cursor, cursor.at, DECLARED.slice(1));
  if (kind !== "chain" || isProperty(first, cursor)) return undefined;
  const start = peek(cursor).start;
  const statements = rule(cursor);
  return statements.length === 0 ? undefined : { kind: "rule", statements, start, end: cursor.at };
}

/** `type filter …`, `policy drop` are never rules, however far they were read. */
const isProperty = (first: string, cursor: Cursor): boolean =>
  ["type", "policy", "flags", "devices"].includes(first) && peek(cursor).kind === "word";

function rule(cursor: Cursor): readonly NftStatement[] {
  const statements: NftStatement[] = [];
  for (;;) {
    const one = peek(cursor);
    if (one.kind === "newline" || one.kind === "end" || (one.kind === "sign" && (one.text === ";" || one.text === "}"))) break;
    if (one.text === "comment") { take(cursor, seqMap(word("comment"), string, (first) => first)); break; }
    const next = take(cursor, statement);
    if (next === undefined) break;
    statements.push(next);
  }
  return statements;
}

const block = (cursor: Cursor, kind: NftBlockKind): NftBlock | undefined => {
  const open = peek(cursor);
  if (open.kind !== "sign" || open.text !== "{") { note(cursor, open.start, ["{"]); return undefined; }
  cursor.at = open.end;
  const { list, closed, end } = items(cursor, kind, false);
  return { items: list, closed, start: open.start, end };
};

const blockKind = (object: string): NftBlockKind => object as NftBlockKind;

/** `chain input { … }` within a table. */
function declaration(cursor: Cursor): NftItem | undefined {
  const first = peek(cursor);
  cursor.at = first.end;
  let object = first.text;
  if (object === "ct") {
    const kind = take(cursor, oneOf(CT));
    if (kind === undefined) return undefined;
    object = `ct ${kind.text}`;
  }
  const called = take(cursor, name);
  if (called === undefined) return undefined;
  const inside = block(cursor, blockKind(object));
  if (inside === undefined) return undefined;
  return { kind: "command", verb: "add", object, objectWord: plain(first), name: called, block: inside, start: first.start, end: inside.end };
}

const plain = ({ text, start, end }: NftWord): NftWord => ({ text, start, end });

type Draft = { -readonly [Key in keyof NftCommand]: NftCommand[Key] };

/** A command of a file or of a command line. */
function command(cursor: Cursor): NftItem | undefined {
  const first = peek(cursor);
  if (first.kind !== "word") { note(cursor, first.start, ["<command>"]); return undefined; }
  const draft: Draft = { kind: "command", verb: "add", object: "rule", start: first.start, end: first.end };
  if (VERBS.includes(first.text as NftVerb)) {
    draft.verb = first.text as NftVerb;
    draft.verbWord = plain(first);
    cursor.at = first.end;
  }
  const done = tail(cursor, draft);
  draft.end = cursor.at;
  if (!done) {
    // What was read of it is worth keeping.
    stop(cursor);
  }
  return draft.verbWord === undefined && draft.objectWord === undefined && draft.table === undefined ? undefined : draft;
}

function tail(cursor: Cursor, draft: Draft): boolean {
  const { verb } = draft;
  if (verb === "describe") { take(cursor, statement); return true; }
  const object = peek(cursor);
  if (object.kind === "word" && OBJECTS[verb].includes(object.text)) {
    draft.object = object.text;
    draft.objectWord = plain(object);
    cursor.at = object.end;
    if (object.text === "ct") {
      const kind = take(cursor, oneOf([...CT, "helpers"]));
      if (kind === undefined) return false;
      draft.object = `ct ${kind.text}`;
    }
    if (object.text === "flow") { if (take(cursor, oneOf(["table", "tables"])) === undefined) return false; draft.object = "meter"; }
  } else {
    note(cursor, object.start, OBJECTS[verb]);
    if (verb !== "add" && verb !== "monitor") return false;
    if (verb === "monitor") return object.kind === "end";
  }
  if (verb === "monitor" || verb === "export" || verb === "import") { cursor.at = lineEnd(cursor); return true; }
  const family = peek(cursor);
  if (family.kind === "word" && (FAMILIES as readonly string[]).includes(family.text)) { draft.family = plain(family); cursor.at = family.end; }
  if (isPlural(draft.object)) return plural(cursor, draft);
  const byHandle = verb === "delete" && peek(cursor).text === "handle";
  if (!byHandle) {
    const table = take(cursor, name);
    if (table === undefined) return false;
    draft.table = table;
  }
  if (draft.object !== "table" && !byHandle && !(verb === "delete" && peek(cursor).text === "handle")) {
    const called = take(cursor, name);
    if (called === undefined) return false;
    draft.name = called;
  }
  return rest(cursor, draft);
}

const lineEnd = ({ text, at }: Cursor): number => {
  const next = text.indexOf("\n", at);
  return next < 0 ? text.length : next;
};

/** `list counters table inet filter`, `list ruleset inet` */
function plural(cursor: Cursor, draft: Draft): boolean {
  if (peek(cursor).text !== "table") return true;
  cursor.at = peek(cursor).end;
  const family = take(cursor, oneOf(FAMILIES));
  if (family !== undefined) draft.family = family;
  const table = take(cursor, name);
  if (table !== undefined) draft.table = table;
  return table !== undefined;
}

const PLACES = ["handle", "position", "index"];

/** What stands behind the names. */
function rest(cursor: Cursor, draft: Draft): boolean {
  const { verb, object } = draft;
  const next = peek(cursor);
  if (PLACES.includes(next.text) && next.kind === "word") {
    cursor.at = next.end;
    const count = take(cursor, number);
    if (count === undefined) return false;
    draft.place = { word: plain(next), number: count };
  } else if (object === "rule" && (verb === "delete" || verb === "replace" || verb === "destroy")) {
    note(cursor, next.start, ["handle"]);
    return false;
  }
  if (verb === "rename") {
    const called = take(cursor, name);
    if (called !== undefined) draft.newName = called;
    return called !== undefined;
  }
  if (object === "rule" && verb !== "delete" && verb !== "destroy") {
    draft.statements = rule(cursor);
    return draft.statements.length > 0;
  }
  if (object === "element") {
    const list = take(cursor, alt(braced, variable));
    if (list?.elements !== undefined) draft.elements = list.elements;
    return list !== undefined;
  }
  const opens = peek(cursor).text === "{";
  if (verb !== "add" && verb !== "create" && !(object === "flowtable" && opens)) return true;
  if (opens) {
    const inside = block(cursor, blockKind(object));
    if (inside !== undefined) draft.block = inside;
    return inside !== undefined;
  }
  const inline = INLINE[blockKind(object)];
  if (inline !== undefined) take(cursor, inline);
  if (object === "set" || object === "map" || object.startsWith("ct ")) { note(cursor, peek(cursor).start, ["{"]); return false; }
  return true;
}

/** Where the nesting becomes deeper than anybody's. */
function readable(text: string): string {
  const short = text.length > LENGTH_MOST ? text.slice(0, LENGTH_MOST) : text;
  let depth = 0;
  for (let at = 0; at < short.length; at++) {
    const char = short[at];
    if (char === "{" || char === "(") { if (++depth > DEPTH_MOST) return short.slice(0, at); }
    else if (char === "}" || char === ")") depth = Math.max(0, depth - 1);
  }
  return short;
}

/** Braces open at the end, comments and quotes left out; negative where more close than open. */
export function openBraces(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length;) {
    const one = tokenAt(text, at);
    if (one.kind === "end") break;
    if (one.kind === "sign") open += one.text === "{" ? 1 : one.text === "}" ? -1 : 0;
    at = one.end;
  }
  return open;
}

/** Reads what stands in a file, on a command line or in a block of that kind. Never throws; goes on behind what it cannot read. */
export function parseNft(given: string, kind: NftBlockKind = "file"): NftParsed {
  const text = readable(given);
  const cursor: Cursor = { text, at: 0, furthest: -1, expected: [], stops: [] };
  return remembering(text, () => {
    const list: NftItem[] = [];
    for (;;) {
      const read = items(cursor, kind, kind === "file");
      list.push(...read.list);
      // A `}` that closes what was opened before the text.
      if (!read.closed) break;
    }
    return { items: list, stops: cursor.stops, open: openBraces(text) };
  });
}
