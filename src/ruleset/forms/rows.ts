import type { Family } from "../../model/mode.js";
import { UNKNOWN_TABLE, type Book } from "../book.js";
import { splitLine } from "../reader/words.js";
import { familyOfBlock } from "./save.js";
import { tablesOfListing } from "./table-of-listing.js";

/** A line of a listing: what it says in the words of iptables-restore. */
export interface Row {
  readonly line: number;
  readonly text: string;
  /** `-A INPUT …`, `-P INPUT DROP`, `-N x`. */
  readonly rule: string;
}

/** A listing by `iptables -S` or `-L`: it is read as a whole, since all of it tells its table. */
export interface Listing {
  readonly rows: Row[];
  readonly family: Family | undefined;
  readonly sure: boolean;
  readonly table: string | undefined;
  readonly line: number;
  /** One chain alone was asked for. */
  readonly part: boolean;
}

export const newListing = (line: number, given: Partial<Omit<Listing, "rows" | "line">> = {}): Listing =>
  ({ rows: [], family: undefined, sure: false, table: undefined, part: false, ...given, line });

export function closeListing(book: Book, listing: Listing): void {
  const { rows } = listing;
  if (rows.length === 0) return;
  const family = listing.sure && listing.family !== undefined ? listing.family : familyOfBlock(rows.map(({ rule }) => rule).join("\n"), listing.family).family;
  const table = listing.table ?? tableOf(book, listing, family);
  if (listing.part) book.more(listing.line, "one chain alone was listed: the others are not counted");
  const again = table !== UNKNOWN_TABLE && shownBefore(book, listing, family, table);
  if (!again && !isExact(rows)) book.inexact.add(`${family} ${table}`);
  for (const { line, text, rule } of rows) if (!again || !rule.startsWith("-A")) book.command({ line, text, family, sure: listing.sure, table }, splitLine(rule));
}

function tableOf(book: Book, { rows, line }: Listing, family: Family): string {
  const held = { policies: new Set<string>(), chains: new Set<string>(), targets: new Set<string>(), matches: new Set<string>() };
  for (const { rule } of rows) {
    const { words } = splitLine(rule);
    if (words[0] === "-P") held.policies.add(words[1]!);
    else if (words[0] === "-A" && words[1] !== undefined) held.chains.add(words[1]);
    for (let i = 2; i + 1 < words.length; i++) {
      if (words[i] === "-j" || words[i] === "-g") held.targets.add(words[i + 1]!);
      else if (words[i] === "-m") held.matches.add(words[i + 1]!);
    }
  }
  const tables = tablesOfListing(held, family);
  if (tables.length === 1) return tables[0]!;
  book.more(line, `the listing does not tell its table${tables.length === 0 ? "" : `: ${tables.join(" or ")}`}; what that table itself needs is not counted`);
  return UNKNOWN_TABLE;
}

/** `-L` writes a rule in other words than those that made it. */
const isExact = (rows: readonly Row[]): boolean => rows.every(({ text, rule }) => !rule.startsWith("-A") || /^(?:-|\[)/.test(text));

/**
 * A table that the text has shown before, or made by commands, is one table: it is counted once, as it is shown last, or with all of its words. True
 * where the rows are the ones not to be counted.
 */
function shownBefore(book: Book, { rows, line, sure, part }: Listing, family: Family, table: string): boolean {
  const key = `${family} ${table}`, exact = isExact(rows), before = book.shown.get(key), ledger = book.pages.get(key)?.ledger;
  const counts = new Map<string, number>();
  for (const { rule } of rows) {
    const chain = /^-A (\S+)/.exec(rule)?.[1];
    if (chain !== undefined) counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  const earlier = [...(ledger?.chains ?? [])].filter(([, { rules, gone }]) => rules.length > gone).map(([name, { rules, gone }]) => [name, rules.length - gone] as const);
  const same = earlier.length === counts.size && earlier.every(([name, count]) => counts.get(name) === count);
  const covers = earlier.every(([name, count]) => (counts.get(name) ?? 0) >= count);
  const all = part ? earlier.filter(([name]) => counts.has(name)) : earlier;
  const there = all.length === counts.size && all.every(([name, count]) => counts.get(name) === count);
  if (counts.size > 0 && there && (part || (before?.exact !== false && !exact))) {
    for (const row of rows) if (row.rule.startsWith("-A")) book.notCounted.push({ line: row.line, text: row.text, why: `these rules of the table ${table} stand above already: they are counted once` });
    return true;
  }
  if (part) return false;
  if (earlier.length > 0 && (same || (sure && covers))) book.forget(family, table, `the table ${table} is shown from line ${line} on as it is: it is counted once`);
  else if (earlier.length > 0 && before !== undefined) book.notes.add(`the table ${table} is shown from line ${before.line} and from line ${line} on with different rules: both are counted, as of two machines`);
  book.shown.set(key, { line, exact });
  return false;
}
