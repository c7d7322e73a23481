/**
 * Tables, their built-in chains, and what they cost. Source: `net/ipv4/netfilter/iptable_*.c`, `net/ipv6/netfilter/ip6table_*.c`,
 * `net/ipv4/netfilter/arptable_filter.c`, `net/bridge/netfilter/ebtable_*.c` (`*_VALID_HOOKS`, `.num_entries`) of 2.6.18, 2.6.32-042stab141, 6.1.
 */
import type { Family } from "../model/mode.js";

/** A place where the kernel hands packets over; the built-in chains bear the same names. */
export type Hook = "PREROUTING" | "INPUT" | "FORWARD" | "OUTPUT" | "POSTROUTING" | "BROUTING";

export interface TableChains {
  readonly table: string;
  readonly family: Family;
  readonly chains: readonly Hook[];
  /** First mainline kernel that has the table. */
  readonly since?: string;
}

const FILTER: readonly Hook[] = ["INPUT", "FORWARD", "OUTPUT"];
const ALL: readonly Hook[] = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"];
/** INPUT came in 2.6.36, see NAT_INPUT_SINCE. */
const NAT: readonly Hook[] = ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"];
const RAW: readonly Hook[] = ["PREROUTING", "OUTPUT"];

export const TABLE_CHAINS: readonly TableChains[] = [
  { table: "filter", family: "ip", chains: FILTER },
  { table: "nat", family: "ip", chains: NAT },
  { table: "mangle", family: "ip", chains: ALL },
  { table: "raw", family: "ip", chains: RAW },
  { table: "security", family: "ip", chains: FILTER, since: "2.6.27" },
  { table: "filter", family: "ip6", chains: FILTER },
  { table: "nat", family: "ip6", chains: NAT, since: "3.7" },
  { table: "mangle", family: "ip6", chains: ALL },
  { table: "raw", family: "ip6", chains: RAW },
  { table: "security", family: "ip6", chains: FILTER, since: "2.6.27" },
  { table: "filter", family: "arp", chains: ["INPUT", "OUTPUT", "FORWARD"] },
  { table: "filter", family: "bridge", chains: FILTER },
  { table: "nat", family: "bridge", chains: ["PREROUTING", "OUTPUT", "POSTROUTING"] },
  { table: "broute", family: "bridge", chains: ["BROUTING"] },
];

/** `net/ipv4/netfilter/nf_nat_rule.c` of 2.6.36 adds the INPUT chain to nat. */
export const NAT_INPUT_SINCE = "2.6.36";

/** Verdicts that are no module and no chain. Source: libiptc `libiptc.c` (LABEL_*), QUEUE is ip_queue or nfnetlink_queue behind the standard target. */
export const VERDICTS: readonly string[] = ["ACCEPT", "DROP", "RETURN", "QUEUE", "CONTINUE"];

const NAMES: ReadonlySet<string> = new Set(TABLE_CHAINS.map(({ table }) => table));

export const isKnownTable = (name: string): boolean => NAMES.has(name);

/** The chains a table has of its own, in newest kernels; none for a table nobody has. */
export const builtInChains = (table: string, family: Family): readonly Hook[] =>
  TABLE_CHAINS.find((entry) => entry.table === table && entry.family === family)?.chains ?? [];

/** The tables that have a built-in chain of this name. */
export const tablesWithChain = (chain: string, family: Family): readonly string[] =>
  TABLE_CHAINS.filter((entry) => entry.family === family && entry.chains.some((hook) => hook === chain)).map(({ table }) => table);

/** Entries a table costs before anyone adds a rule: one per built-in chain and the final one (filter 4, mangle 6, raw 3, nat 4 before 2.6.36). */
export function emptyTableEntries(table: string, family: Family, natHasInput: boolean): number {
  const chains = builtInChains(table, family);
  const dropped = table === "nat" && family !== "bridge" && !natHasInput ? 1 : 0;
  return chains.length === 0 ? 0 : chains.length - dropped + 1;
}
