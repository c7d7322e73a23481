import { builtInChains, emptyTableEntries, NAT_INPUT_SINCE } from "../../knowledge/hooks.js";
import { kernelBelow } from "../../knowledge/generations.js";
import type { Family } from "../../model/mode.js";

/**
 * Counts the entries of a table as the kernel does for numiptent: each rule, one policy per built-in chain, head and end of each
 * user chain, and the final entry. Source: `net/netfilter/x_tables.c` (`recharge_xtables`, xt_table_info.number), iptables 1.8
 * `libiptc/libiptc.c` (alphasort of chains, iptcc_compile_table) for what a chain adds.
 */
export interface Ledger {
  readonly family: Family;
  readonly table: string;
  /** Rules of each chain, in order, each as one text without its blanks. */
  readonly chains: Map<string, string[]>;
}

export const newLedger = (family: Family, table: string): Ledger => ({ family, table, chains: new Map() });

const rulesOf = (ledger: Ledger, chain: string): string[] => {
  let rules = ledger.chains.get(chain);
  if (rules === undefined) ledger.chains.set(chain, (rules = []));
  return rules;
};

export const declareChain = (ledger: Ledger, chain: string): void => void rulesOf(ledger, chain);

export const addRules = (ledger: Ledger, chain: string, rule: string, copies: number): void => {
  const rules = rulesOf(ledger, chain);
  for (let copy = 0; copy < copies; copy++) rules.push(rule);
};

/** By number, or the first one that reads the same. A rule that is not in the text was none of its. */
export function deleteRule(ledger: Ledger, chain: string, which: number | string): void {
  const rules = rulesOf(ledger, chain);
  const at = typeof which === "number" ? which - 1 : rules.indexOf(which);
  if (at >= 0 && at < rules.length) rules.splice(at, 1);
}

export function flush(ledger: Ledger, chain: string | undefined): void {
  for (const [name, rules] of ledger.chains) if (chain === undefined || name === chain) rules.length = 0;
}

export function deleteChain(ledger: Ledger, chain: string | undefined): void {
  const own = builtInChains(ledger.table, ledger.family) as readonly string[];
  for (const name of [...ledger.chains.keys()]) if (!own.includes(name) && (chain === undefined || name === chain)) ledger.chains.delete(name);
}

export const countRules = (ledger: Ledger): number => [...ledger.chains.values()].reduce((sum, rules) => sum + rules.length, 0);

/** Nothing for ebtables and arptables: only ip_tables and ip6_tables are counted. */
export function countEntries(ledger: Ledger, kernel: string | undefined): number {
  if (ledger.family !== "ip" && ledger.family !== "ip6") return 0;
  const own = builtInChains(ledger.table, ledger.family) as readonly string[];
  const users = [...ledger.chains.keys()].filter((name) => !own.includes(name)).length;
  const natHasInput = kernel !== undefined && kernelBelow(kernel, NAT_INPUT_SINCE) === false;
  return countRules(ledger) + 2 * users + emptyTableEntries(ledger.table, ledger.family, natHasInput);
}
