import type { NftBlock, NftCommand, NftElement, NftFamily, NftItem, NftStatement } from "../../../grammar/nft/types.js";
import { parseNft } from "../../../grammar/nft/parse.js";
import { typedOnLine } from "./typed.js";

/** What the text shows of tables, by what was typed and what was listed. */
export interface NftWorld {
  readonly tables: readonly NftTable[];
  /** Names of interfaces that rules, listings and `ip link` show. */
  readonly interfaces: readonly string[];
  readonly variables: readonly string[];
}

export interface NftTable {
  readonly family: NftFamily;
  readonly name: string;
  readonly chains: readonly NftChain[];
  readonly sets: readonly NftSet[];
  /** `counter`, `quota`, `ct helper` …, flowtables too. */
  readonly objects: readonly { readonly type: string; readonly name: string }[];
}

export interface NftChain {
  readonly name: string;
  readonly type?: string;
  readonly hook?: string;
  readonly priority?: string;
  readonly rules: readonly NftListedRule[];
}

export interface NftListedRule {
  readonly text: string;
  readonly statements: readonly NftStatement[];
  readonly handle?: string;
}

export interface NftSet {
  readonly name: string;
  readonly map: boolean;
  readonly type?: string;
  readonly data?: string;
  readonly flags: readonly string[];
  readonly size?: number;
  readonly elements: readonly NftElement[];
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
interface DraftTable { family: NftFamily; name: string; chains: Mutable<NftChain & { rules: NftListedRule[] }>[]; sets: Mutable<NftSet>[]; objects: { type: string; name: string }[] }

/** Pasted files and listings beyond are not looked at. */
const READ_MOST = 100_000;
const BLOCKS_MOST = 40;

/** Reads listings, pasted files and typed commands of the text, up to `until`: what was typed later was not there yet. */
export function worldOf(text: string, until = text.length): NftWorld {
  const tables: DraftTable[] = [];
  const variables = new Set<string>();
  for (const block of pasted(text)) for (const item of parseNft(block).items) take(tables, variables, item, block);
  let at = 0;
  while (at < until) {
    for (const typed of typedOnLine(text, at)) {
      if (typed.start < until && typed.language !== "") for (const item of parseNft(typed.language).items) take(tables, variables, item, typed.language);
    }
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
  }
  return { tables, interfaces: interfacesIn(text), variables: [...variables] };
}

const OPENS = /^[ \t]{0,8}(?:add |create )?table (?:(?:ip6?|inet|arp|bridge|netdev) )?[\w./-]{1,128} \{/gm;
const DEFINES = /^[ \t]{0,8}define [\w-]{1,64} = .{1,400}$/gm;

/** Whole `table … { … }` blocks, and `define` lines. */
function pasted(text: string): readonly string[] {
  const within = text.slice(0, READ_MOST);
  const blocks: string[] = [];
  const ends = closings(within);
  let behind = 0;
  for (const found of within.matchAll(OPENS)) {
    const end = ends.get(found.index + found[0].length - 1);
    if (found.index < behind || blocks.length >= BLOCKS_MOST || end === undefined) continue;
    blocks.push(within.slice(found.index, end));
    behind = end;
  }
  for (const found of within.matchAll(DEFINES)) if (blocks.length < BLOCKS_MOST * 2) blocks.push(found[0]);
  return blocks;
}

/** Behind the brace that closes each one: looked for once, however many there are. */
function closings(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const ends = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") open.push(at);
    else if (text[at] === "}") {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at + 1);
    }
  }
  return ends;
}

/** A declaration without a block says that the thing is there; `delete` that it is not. */
function take(tables: DraftTable[], variables: Set<string>, item: NftItem, text: string): void {
  if (item.kind === "define") { variables.add(item.name.text); return; }
  if (item.kind !== "command" || item.table === undefined || !["add", "create", "insert"].includes(item.verb)) return;
  const table = tableOf(tables, (item.family?.text ?? "ip") as NftFamily, item.table.text);
  if (item.object === "table") { for (const inner of item.block?.items ?? []) declare(table, inner, text); return; }
  declare(table, item, text);
}

function tableOf(tables: DraftTable[], family: NftFamily, name: string): DraftTable {
  const known = tables.find((one) => one.family === family && one.name === name);
  if (known !== undefined) return known;
  const made: DraftTable = { family, name, chains: [], sets: [], objects: [] };
  tables.push(made);
  return made;
}

function declare(table: DraftTable, item: NftItem, text: string): void {
  if (item.kind !== "command" || item.name === undefined) return;
  const { object, name } = item;
  if (object === "chain") chainOf(table, item, text);
  else if (object === "set" || object === "map") { if (!table.sets.some((one) => one.name === name.text)) table.sets.push(setOf(item)); }
  // A rule or an element in a text says that somebody wanted it, not that its chain or set is there.
  else if (object !== "rule" && object !== "element") table.objects.push({ type: object, name: name.text });
}

function chainOf(table: DraftTable, { name, block }: NftCommand, text: string): void {
  const known = table.chains.find((one) => one.name === name!.text);
  const chain = known ?? { name: name!.text, rules: [] };
  if (known === undefined) table.chains.push(chain);
  for (const item of block?.items ?? []) {
    if (item.kind === "hook") {
      chain.hook = item.hook.text;
      if (item.type !== undefined) chain.type = item.type.text;
      if (item.priority !== undefined) chain.priority = text.slice(item.priority.start, item.priority.end);
    } else if (item.kind === "rule") {
      const handle = /^[^\n]{0,80}?# handle (\d{1,10})/.exec(text.slice(item.end, item.end + 100))?.[1];
      chain.rules.push({ text: text.slice(item.start, item.end).trim(), statements: item.statements, ...(handle === undefined ? {} : { handle }) });
    }
  }
}

const words = (block: NftBlock | undefined, word: string): readonly string[] => {
  for (const item of block?.items ?? []) if (item.kind === "property" && item.word.text === word) return item.values.map(({ text }) => text);
  return [];
};

function setOf({ object, name, block }: NftCommand): Mutable<NftSet> {
  const type = words(block, "type");
  const property = block?.items.find((item) => item.kind === "property" && item.word.text === "type");
  const data = property?.kind === "property" ? property.data?.map(({ text }) => text) : undefined;
  const [size] = words(block, "size");
  const listed = block?.items.find((item) => item.kind === "property" && item.word.text === "elements");
  return {
    name: name!.text, map: object === "map", flags: words(block, "flags"), elements: listed?.kind === "property" ? listed.elements ?? [] : [],
    ...(type.length === 0 ? {} : { type: type.join(" . ") }), ...(data === undefined ? {} : { data: data.join(" . ") }),
    ...(size === undefined ? {} : { size: Number(size) }),
  };
}

const INTERFACE = /\b(?:iif(?:name)?|oif(?:name)?|dev|device)\s{1,4}"?([A-Za-z][\w.-]{0,14})"?|^\d{1,4}: ([A-Za-z][\w.-]{0,14})(?:@\S{1,16})?: </gm;

function interfacesIn(text: string): readonly string[] {
  const names = new Set<string>();
  for (const found of text.slice(0, READ_MOST).matchAll(INTERFACE)) if (names.size < 20) names.add(found[1] ?? found[2]!);
  return [...names];
}

/** The table that a command works on, as far as the text shows it. */
export const tableIn = (world: NftWorld, family: string | undefined, name: string | undefined): NftTable | undefined =>
  world.tables.find((table) => table.name === name && (family === undefined || table.family === family));
