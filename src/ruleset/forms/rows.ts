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
  for (const { line, text, rule } of rows) book.command({ line, text, family, sure: listing.sure, table }, splitLine(rule));
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
