import { builtInChains, emptyTableEntries, NAT_INPUT_SINCE } from "../../knowledge/hooks.js";
import { kernelBelow } from "../../knowledge/generations.js";
import type { Family } from "../../model/mode.js";
import { splitLine } from "../reader/words.js";

/**
 * Counts the entries of a table as the kernel does for numiptent: each rule, one policy per built-in chain, head and end of each
 * user chain, and the final entry. Source: `net/netfilter/x_tables.c` (`recharge_xtables`, xt_table_info.number), iptables 1.8
 * `libiptc/libiptc.c` (alphasort of chains, iptcc_compile_table) for what a chain adds.
 */
export interface Ledger {
  readonly family: Family;
  readonly table: string;
  readonly chains: Map<string, ChainLedger>;
}

/** The rules of a chain. What tells them apart is made out only once one is deleted by its words. */
interface ChainLedger {
  rules: (string | readonly string[])[];
  /** How many rules of the same words there are. */
  counts?: Map<string, number> | undefined;
  /** Rules that were deleted by their words. */
  gone: number;
}

export const newLedger = (family: Family, table: string): Ledger => ({ family, table, chains: new Map() });

function chainOf(ledger: Ledger, chain: string): ChainLedger {
  let found = ledger.chains.get(chain);
  if (found === undefined) ledger.chains.set(chain, (found = { rules: [], gone: 0 }));
  return found;
}

export const declareChain = (ledger: Ledger, chain: string): void => void chainOf(ledger, chain);

/** `text` is kept where it holds the rule's own words, else the words are. */
export function addRules(ledger: Ledger, chain: string, text: string, copies: number, words: readonly string[]): void {
  const entry = chainOf(ledger, chain);
  const kept = text.startsWith("-") ? text : words;
  for (let copy = 0; copy < copies; copy++) entry.rules.push(kept);
  if (entry.counts !== undefined) count(entry.counts, specOf(kept), copies);
}

const OPERATION = /^-(?:[AIDC]|-(?:append|insert|delete|check))$/;
const ELSEWHERE = new Set(["-t", "--table"]);

/** A rule's own words, without the operation and where it goes to: the same for `-A`, `-I 3` and `-D`. */
export function specOf(rule: string | readonly string[]): string {
  const words = typeof rule === "string" ? splitLine(rule).words : rule;
  const own: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (OPERATION.test(word)) { i++; if (/^\d+$/.test(words[i + 1] ?? "")) i++; }
    else if (ELSEWHERE.has(word)) i++;
    else if (word === "-w" || word === "--wait" || word === "-n" || word === "-4" || word === "-6") { if (/^\d+$/.test(words[i + 1] ?? "")) i++; }
    else own.push(word);
  }
  return JSON.stringify(own);
}

const count = (counts: Map<string, number>, spec: string, by: number): void => void counts.set(spec, (counts.get(spec) ?? 0) + by);

/** By number, or one that reads the same. A rule that is not in the text was none of its. */
export function deleteRule(ledger: Ledger, chain: string, which: number | readonly string[]): void {
  const entry = chainOf(ledger, chain);
  if (typeof which === "number") {
    if (which < 1 || which > entry.rules.length - entry.gone) return;
    if (entry.counts === undefined) entry.rules.splice(which - 1, 1);
    else entry.gone++;
    return;
  }
  if (entry.counts === undefined) {
    entry.counts = new Map();
    for (const rule of entry.rules) count(entry.counts, specOf(rule), 1);
  }
  const wanted = specOf(which);
  if ((entry.counts.get(wanted) ?? 0) === 0) return;
  count(entry.counts, wanted, -1);
  entry.gone++;
}

export function flush(ledger: Ledger, chain: string | undefined): void {
  for (const [name, entry] of ledger.chains) if (chain === undefined || name === chain) Object.assign(entry, { rules: [], counts: undefined, gone: 0 });
}

export function deleteChain(ledger: Ledger, chain: string | undefined): void {
  const own = builtInChains(ledger.table, ledger.family) as readonly string[];
  for (const name of [...ledger.chains.keys()]) if (!own.includes(name) && (chain === undefined || name === chain)) ledger.chains.delete(name);
}

export function renameChain(ledger: Ledger, from: string, to: string): void {
  const entry = ledger.chains.get(from);
  if (entry === undefined) return;
  ledger.chains.delete(from);
  ledger.chains.set(to, entry);
}

export function countRules(ledger: Ledger): number {
  let sum = 0;
  for (const { rules, gone } of ledger.chains.values()) sum += rules.length - gone;
  return sum;
}

export interface Count {
  readonly rules: number;
  readonly entries: number;
  readonly formula: string;
}

/** Nothing for ebtables and arptables: only ip_tables and ip6_tables are counted. */
export function countEntries(ledger: Ledger, kernel: string | undefined): Count {
  const rules = countRules(ledger);
  if (ledger.family !== "ip" && ledger.family !== "ip6") return { rules, entries: 0, formula: "not counted by numiptent" };
  const own = builtInChains(ledger.table, ledger.family) as readonly string[];
  let users = 0;
  for (const name of ledger.chains.keys()) if (!own.includes(name)) users++;
  const natHasInput = kernel !== undefined && kernelBelow(kernel, NAT_INPUT_SINCE) === false;
  const empty = emptyTableEntries(ledger.table, ledger.family, natHasInput);
  const policies = Math.max(0, empty - 1);
  return { rules, entries: rules + 2 * users + empty, formula: `${rules} rules + 2 × ${users} chains + ${policies} policies + ${empty > 0 ? 1 : 0} end` };
}
