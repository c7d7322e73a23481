import { byWord } from "../../knowledge/by-word.js";
import type { Edit } from "../../edit/edit.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { builtInChains, tablesWithChain, type Hook } from "../../knowledge/hooks.js";
import { extensionOf, type ExtensionRow } from "../../knowledge/lookup.js";
import { OPTION_LIMITS, type OptionLimit } from "../../knowledge/option-limits.js";
import type { Family } from "../../model/mode.js";
import { fault, way, type Fault, type Way } from "../fault.js";

/** Where a rule may stand, and where it was typed. */
interface Place {
  readonly table: string;
  readonly chain: string;
}

/** Chains that packets of the typed one go through as well, the nearest first. */
const NEIGHBOURS: Readonly<Record<string, readonly Hook[]>> = byWord({
  PREROUTING: ["POSTROUTING", "FORWARD", "INPUT", "OUTPUT", "BROUTING"],
  INPUT: ["PREROUTING", "FORWARD", "OUTPUT", "POSTROUTING", "BROUTING"],
  FORWARD: ["PREROUTING", "OUTPUT", "POSTROUTING", "INPUT", "BROUTING"],
  OUTPUT: ["POSTROUTING", "PREROUTING", "INPUT", "FORWARD", "BROUTING"],
  POSTROUTING: ["PREROUTING", "FORWARD", "OUTPUT", "INPUT", "BROUTING"],
  BROUTING: ["PREROUTING", "FORWARD", "INPUT", "OUTPUT", "POSTROUTING"],
});
/** Where nothing binds a rule to a table. */
const TABLE_ORDER = ["filter", "mangle", "raw", "nat", "security", "broute"];

const has = (list: readonly string[] | undefined, word: string): boolean => list === undefined || list.includes(word);

export interface Placed {
  readonly given: CommandParts;
  readonly family: Family;
}

/** The chain is none of the table's, or a match or target does not stand in it. Only of built-in chains: whence a user chain is called nobody knows here. */
export function placementFault({ given, family }: Placed): Fault | undefined {
  const { meaning } = given;
  const chain = meaning.chain, table = meaning.table ?? "filter";
  if (chain === undefined || !adds(meaning.operation)) return undefined;
  const home = tablesWithChain(chain, family);
  if (builtInChains(table, family).length === 0) return undefined;
  const rows = rowsOf(given, family), limits = [...limitsOf(given), ...physdevLimit(given)];
  const tableRow = rows.find((row) => !has(row.tables, table));
  if (home.length === 0) {
    return tableRow === undefined ? undefined : fault("iptables/target-other-table", { extension: tableRow.name, table, tables: tableRow.tables!.join(", ") }, tableRow.tables!.map((to, index) => way(`the rule belongs into ${to}`, index === 0 ? "likely" : "guess", { do: "table", to })));
  }
  const inTable = builtInChains(table, family).some((hook) => hook === chain);
  const hookRow = rows.find((row) => !has(row.hooks, chain)), limit = limits.find(({ hooks }) => !has(hooks, chain));
  if (inTable && tableRow === undefined && hookRow === undefined && limit === undefined) return undefined;
  const chainMeant = !inTable && tableRow === undefined && hookRow === undefined;
  const ways = places({ table, chain }, rows, limits, family, chainMeant).slice(0, 3).map((place, index) => placeWay(place, { table, chain }, index));
  const names = { table, chain };
  if (chainMeant) return fault("iptables/chain-of-other-table", { ...names, tables: home.join(", ") }, ways);
  const by = tableRow ?? hookRow;
  if (by === undefined && limit !== undefined) return optionLimitFault(limit, given, names, ways);
  const kind = `iptables/${by?.kind ?? "match"}-other-${tableRow === undefined ? "chain" : "table"}`;
  return fault(kind, { ...names, extension: by?.name ?? "", tables: by?.tables?.join(", ") ?? "", chains: by?.hooks?.join(", ") ?? "" }, ways);
}

/**
 * Source: `net/netfilter/xt_physdev.c` physdev_mt_check: not in OUTPUT, where nothing is known of a bridge yet.
 */
function physdevLimit({ meaning: { matches } }: CommandParts): readonly OptionLimit[] {
  const out = matches.find(({ name }) => name === "physdev")?.options.find(({ name }) => name === "--physdev-out" || name === "--physdev-is-out");
  return out === undefined ? [] : [{ extension: "physdev", option: out.name.slice(2), hooks: ["FORWARD", "POSTROUTING"] }];
}

const adds = (operation: string): boolean => operation === "append" || operation === "insert" || operation === "replace" || operation === "check";

function rowsOf(given: CommandParts, family: Family): readonly ExtensionRow[] {
  const { matches, target } = given.meaning;
  return [target === undefined ? undefined : extensionOf("target", target.name, family), ...matches.map(({ name }) => extensionOf("match", name, family))].filter((row) => row !== undefined);
}

function limitsOf({ meaning: { matches, target } }: CommandParts): readonly OptionLimit[] {
  return [...matches, ...(target === undefined ? [] : [target])].flatMap((use) => OPTION_LIMITS.filter(({ extension, option, value }) =>
    extension === use.name && extension !== "physdev" && use.options.some((given) => given.name === `--${option}` && (value === undefined || (given.value !== undefined && value.test(given.value))))));
}

/** Table and chain where all that the rule uses may stand, the nearest to what was typed first. */
function places(typed: Place, rows: readonly ExtensionRow[], limits: readonly OptionLimit[], family: Family, chainMeant: boolean): readonly Place[] {
  const bound = rows.find(({ tables }) => tables !== undefined)?.tables ?? [];
  const order = [...new Set([typed.table, ...bound, ...TABLE_ORDER])];
  const chains = [typed.chain as Hook, ...(NEIGHBOURS[typed.chain] ?? [])];
  const found: (Place & { readonly cost: number })[] = [];
  for (const [tableCost, table] of order.entries()) {
    if (rows.some((row) => !has(row.tables, table)) || (table === "broute" && typed.table !== "broute")) continue;
    // A translation is asked for by its target, never by the way.
    if (table === "nat" && typed.table !== "nat" && !bound.includes("nat")) continue;
    for (const [chainCost, chain] of chains.entries()) {
      if (!builtInChains(table, family).some((hook) => hook === chain) || rows.some((row) => !has(row.hooks, chain)) || limits.some(({ hooks }) => !has(hooks, chain))) continue;
      found.push({ table, chain, cost: chainCost * 10 + (table === typed.table ? 0 : tableCost + (chainMeant ? 0 : 25)) });
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

function placeWay({ table, chain }: Place, typed: Place, index: number): Way {
  const edits: Edit[] = [];
  if (table !== typed.table) edits.push({ do: "table", to: table });
  if (chain !== typed.chain) edits.push({ do: "chain", to: chain });
  return way(`the rule belongs into ${chain} of ${table}`, index === 0 ? "likely" : "guess", ...edits);
}

/** An option binds the rule to other chains: another chain, the option for the other direction, or the rule without it. */
function optionLimitFault(limit: OptionLimit, given: CommandParts, names: Readonly<Record<string, string>>, ways: readonly Way[]): Fault {
  const option = `--${limit.option}`;
  const other = OTHER_DIRECTION[option];
  const turned: Way[] = other === undefined ? [] : [way("the other direction is meant", "guess", other.includes("-") ? { do: "rename-option", option, to: other } : { do: "value", option, to: given.parts.find(({ name }) => name === option)?.values[0]?.text === "in" ? "out" : "in" })];
  const without: Way[] = option.startsWith("--limit-iface") ? [way("the chain tells the interface's direction by itself", "guess", { do: "remove-option", option })] : [];
  return fault("iptables/option-other-chain", { ...names, extension: limit.extension, option, chains: limit.hooks?.join(", ") ?? "" }, [...without, ...ways.slice(0, 2), ...turned]);
}
const OTHER_DIRECTION: Readonly<Record<string, string>> = byWord({
  "--limit-iface-in": "--limit-iface-out", "--limit-iface-out": "--limit-iface-in", "--dir": "in", "--src-group": "--dst-group", "--dst-group": "--src-group",
});

/** `-i` where packets come from nowhere, `-o` where they have not been routed. Source: iptables 1.8 `iptables/xshared.c` (Can't use -o with INPUT). */
export function interfaceFault({ given }: Placed): Fault | undefined {
  const { chain, inInterface, outInterface, operation } = given.meaning;
  if (chain === undefined || !["append", "insert", "delete", "replace", "check"].includes(operation)) return undefined;
  const wrong = outInterface !== undefined && (chain === "INPUT" || chain === "PREROUTING") ? "-o" : inInterface !== undefined && (chain === "OUTPUT" || chain === "POSTROUTING") ? "-i" : undefined;
  if (wrong === undefined) return undefined;
  const part = given.parts.find(({ role, name }) => role === "field" && (wrong === "-o" ? /^(?:-o|--out-interface)$/ : /^(?:-i|--in-interface)$/).test(name));
  if (part === undefined) return undefined;
  const right = wrong === "-o" ? "-i" : "-o";
  const both = inInterface !== undefined && outInterface !== undefined;
  const turned = way(`the packets that ${right === "-i" ? "come in" : "go out"} there are meant: \`${right}\``, "likely", { do: "rename-option", option: wrong, to: right });
  const removed = way(`${chain} knows no such interface: the rule does without`, "guess", { do: "remove-option", option: wrong });
  const moves = (both ? ["FORWARD"] : wrong === "-o" ? ["OUTPUT", "FORWARD"] : ["INPUT", "FORWARD"]).filter((to) => builtInChains(given.meaning.table ?? "filter", "ip").some((hook) => hook === to))
    .map((to) => way(`the rule is for ${to}`, both ? "likely" : "guess", { do: "chain", to }));
  const inNat = given.meaning.table === "nat";
  return fault("iptables/interface-direction", { chain, option: wrong, interface: (wrong === "-o" ? outInterface : inInterface)! }, both ? (inNat ? [removed] : [...moves, removed]) : inNat ? [turned, removed] : [turned, ...moves], part.at);
}

/** What nat does not do: it sees the first packet of a connection only. Source: `libxtables`/`iptables/iptables.c` (The "nat" table is not intended for filtering). */
export function natDropFault({ given }: Placed): Fault | undefined {
  const { table, chain, target, operation, matches } = given.meaning;
  if (table !== "nat" || target?.name !== "DROP" || chain === undefined || operation === "delete") return undefined;
  const tracked = matches.some(({ name }) => name === "state" || name === "conntrack");
  const to: Readonly<Record<string, readonly (readonly [table: string, chain: string])[]>> = {
    PREROUTING: [[tracked ? "mangle" : "raw", "PREROUTING"], ["filter", "INPUT"], ["filter", "FORWARD"]],
    INPUT: [["filter", "INPUT"]],
    OUTPUT: [["filter", "OUTPUT"]],
    POSTROUTING: [["filter", "FORWARD"], ["filter", "OUTPUT"], ["mangle", "POSTROUTING"]],
  };
  return fault("iptables/nat-drop", { chain }, (to[chain] ?? [["filter", chain]]).map(([other, hook], index) => way(`the rule belongs into ${hook} of ${other}`, index === 0 ? "likely" : "guess", { do: "table", to: other }, ...(hook === chain ? [] : [{ do: "chain", to: hook } as const]))));
}
