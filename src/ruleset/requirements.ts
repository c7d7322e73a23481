import { listNamesOf } from "../knowledge/iptables-list-names.js";
import { generationOf } from "../knowledge/lookup.js";
import type { Requirements, TableRequirements } from "../model/requirements.js";
import { Book } from "./book.js";
import { readAll } from "./forms/index.js";
import { countEntries } from "./needs/ledger.js";
import { smallerModes } from "./needs/smaller.js";
import { together, wantsOf } from "./needs/wants.js";
import { refusedLines } from "./refuses/refused-lines.js";

export interface RequirementsOptions {
  /** Release of the kernel the rules are for, as `uname -r` prints it. */
  readonly kernel?: string;
}

/**
 * What a rule set needs: kernel modules, connection tracking or NAT, the smallest netfilter mode of a Virtuozzo container, numiptent. Lines that
 * were not read come first; without a rule that was read there is no mode.
 * @param rules any form that a rule set comes in: iptables-save, listings, scripts, templates, ufw, firewalld, fail2ban, csf, apf, nft, with prompts
 * and prose around. `docs/rulesets.md` has them all.
 * @throws TypeError that names the argument, when one has the wrong type
 */
export function requirements(rules: string, options: RequirementsOptions = {}): Requirements {
  return requirementsOf(rules, options, false).result;
}

/** What the rules take of numiptent, and nothing else of it. */
export function entriesOf(rules: string): number {
  const book = new Book(undefined, false);
  readAll(book, rules);
  let sum = 0;
  for (const { ledger } of book.pages.values()) sum += countEntries(ledger, undefined).entries;
  return sum;
}

/** The same, and what was taken down of it. */
export function requirementsOf(rules: string, options: RequirementsOptions, keeps: boolean): { readonly result: Requirements; readonly book: Book } {
  const kernel = checked(rules, options);
  const book = new Book(kernel, keeps);
  readAll(book, rules);
  const tables: TableRequirements[] = [];
  for (const { ledger, parts } of book.pages.values()) {
    const { rules: count, entries, formula } = countEntries(ledger, kernel);
    tables.push({ family: ledger.family, table: ledger.table, rules: count, numiptent: entries, formula, ...wantsOf(together(parts)) });
  }
  for (const page of book.nftPages.values()) {
    tables.push({
      family: page.family, table: page.table, rules: page.rules, numiptent: 0, formula: "nft's rules are not counted by numiptent", ...wantsOf(together([...page.parts.values()])),
    });
  }
  const undeclared = undeclaredChains(book);
  for (const name of undeclared) book.more(undefined, `the chain ${name} is jumped to and not declared here: its rules are not in this text`);
  const all = together([...[...book.pages.values()].flatMap(({ parts }) => parts), ...[...book.nftPages.values()].flatMap(({ parts }) => [...parts.values()])]);
  const { mode, ...wants } = wantsOf(all);
  const generation = kernel === undefined ? undefined : generationOf(kernel);
  const read = book.rules;
  const result: Requirements = {
    unread: [...book.unread].sort((a, b) => a.line - b.line),
    atLeast: book.reasons,
    notCounted: book.notCounted,
    forms: [...book.forms],
    ...wants,
    // Tables without a rule have a mode only where nothing was left unread.
    ...((read.length === 0 && (tables.length === 0 || book.unread.length > 0)) || mode === undefined ? {} : { mode }),
    notes: [...wants.notes, ...book.notes],
    ...(kernel === undefined || generation === undefined ? {} : { kernel: { release: kernel, generation, modules: wants.modules[generation] } }),
    numiptent: tables.reduce((sum, table) => sum + table.numiptent, 0),
    iptablesList: listNamesOf([...book.rows]),
    tables,
    rules: read,
    unknown: [...new Set(read.flatMap((rule) => rule.unknown))],
    undeclared,
    smaller: read.length === 0 ? [] : smallerModes(book, mode),
    refused: refusedLines(rules, [...book.pages.values()].some(({ ledger }) => ledger.family === "ip") ? "ip" : [...book.pages.values()][0]?.ledger.family ?? "ip", book.misfits),
  };
  return { result, book };
}

function checked(rules: unknown, options: Partial<Readonly<Record<keyof RequirementsOptions, unknown>>> | null): string | undefined {
  if (typeof rules !== "string") throw new TypeError("rules must be a string");
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  if (options.kernel !== undefined && typeof options.kernel !== "string") throw new TypeError("options.kernel must be a string");
  return options.kernel;
}

function undeclaredChains(book: Book): readonly string[] {
  const found = new Set<string>();
  for (const [key, names] of book.jumps) {
    const chains = book.pages.get(key)?.ledger.chains;
    for (const name of names) if (chains?.has(name) !== true) found.add(name);
  }
  return [...found].sort();
}
