import { byWord } from "../../knowledge/by-word.js";
import type { Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { builtInChains, TABLE_CHAINS, tablesWithChain } from "../../knowledge/hooks.js";
import type { Context } from "../context.js";
import { fault, way, type Fault, type Step, type Way } from "../fault.js";
import { nearName } from "../near-name.js";
import { chainOwner } from "../owned-names.js";
import { isExtension, isMatch, isTarget, MATCH_NAMES, TARGET_NAMES } from "./owners.js";

/** What other firewalls call the verdicts, and short forms. */
const OTHER_TARGETS: Readonly<Record<string, string>> = byWord({
  DENY: "DROP", BLOCK: "DROP", DISCARD: "DROP", BLACKHOLE: "DROP", IGNORE: "DROP", DEL: "DROP", BAN: "DROP", ALLOW: "ACCEPT", PERMIT: "ACCEPT", PASS: "ACCEPT", OK: "ACCEPT", ACC: "ACCEPT", REFUSE: "REJECT", RESET: "REJECT",
  MASQ: "MASQUERADE", NAT: "MASQUERADE", REDIR: "REDIRECT", FORWARDTO: "DNAT", LOGGING: "LOG", RET: "RETURN", NOTRACKING: "NOTRACK", ULOG: "NFLOG",
});
/** A chain's name that holds a target's is a chain's: `LOGDROP`, `ACCEPT_SSH`. */
const isCompound = (name: string, near: string): boolean => name.length - near.length >= 3 && name.toUpperCase().includes(near);

/** The target that a word was meant for, where it was none of a chain. */
export function meantTarget(name: string): { readonly to: string; readonly kind: string; readonly sure: Way["sure"] } | undefined {
  const upper = name.toUpperCase();
  if (upper !== name && isTarget(upper)) return { to: upper, kind: "iptables/target-case", sure: "told" };
  const other = OTHER_TARGETS[upper];
  if (other !== undefined && name !== "LOGGING" && name !== "ULOG") return { to: other, kind: "iptables/target-other-word", sure: "likely" };
  const near = nearName(name, TARGET_NAMES);
  return near === undefined || near === name || isCompound(name, near) ? undefined : { to: near, kind: "iptables/target-misspelt", sure: "likely" };
}

/** The command that makes a chain in the line's table, and the one that takes it away again. */
export function makeChain(line: Line, table: string, chain: string): Step {
  const argv = (operation: string): readonly string[] => [...line.prefix, line.program, ...(table === "filter" ? [] : ["-t", table]), operation, chain];
  return { argv: argv("-N"), undo: argv("-X") };
}

export const tableOf = ({ meaning }: CommandParts): string => meaning.table ?? "filter";

/** A jump to a name that is no target and, as far as the program looked, no chain. */
export function targetFault(line: Line, given: CommandParts, name: string, context: Context): Fault {
  const part = given.parts.find(({ role, values }) => role === "target" && values[0]?.text === name) ?? given.parts.find(({ role }) => role === "target");
  const at = part?.values[0]?.at, names = { target: name, table: tableOf(given) };
  const goto = part?.name === "-g" || part?.name === "--goto";
  if (goto && isTarget(name)) return fault("iptables/goto-target", names, [way(`\`-j ${name}\` is meant`, "told", { do: "rename-option", option: part.name, to: "-j" })], at);
  if (tablesWithChain(name, context.family).length > 0) return builtInTargetFault(line, given, name, at);
  const seen = nearName(name, [...(context.chains.get(tableOf(given)) ?? [])].filter((chain) => chain !== name));
  const meant = meantTarget(name);
  const make: Way = { ...way("the chain is to be made", meant === undefined && seen === undefined ? "likely" : "guess"), before: [makeChain(line, tableOf(given), name)] };
  const owner = chainOwner(name, tableOf(given));
  if (owner !== undefined) return fault("iptables/owned-chain-missing", { ...names, chain: name, owner }, [], at);
  const ways: Way[] = [];
  if (seen !== undefined) ways.push(way(`the chain \`${seen}\` is meant`, "likely", { do: "target", to: seen }));
  if (meant !== undefined) ways.push(way(`\`${meant.to}\` is meant`, meant.sure, { do: "target", to: meant.to }));
  // A chain that the other backend has.
  const other = otherBackend(line, context);
  return fault(seen !== undefined ? "iptables/target-chain-near" : meant?.kind ?? "iptables/target-chain-missing", { ...names, chain: name, ...(meant === undefined ? {} : { near: meant.to }) },
    [...ways, make, ...(meant === undefined && other !== undefined ? [other] : [])], at);
}

/** A built-in chain is called by the kernel, no rule jumps to it. */
function builtInTargetFault(line: Line, given: CommandParts, name: string, at: number | undefined): Fault {
  const chain = `${name.toLowerCase()}-rules`;
  return fault("iptables/target-is-built-in", { target: name, chain }, [
    { ...way("the rules that both chains have in common go into a chain of their own", "guess", { do: "target", to: chain }), before: [makeChain(line, tableOf(given), chain)] },
    way("the packets are to be let through", "guess", { do: "target", to: "ACCEPT" }),
  ], at);
}

/** The program of the other backend, where the name says which one this is or the message did. */
export function otherBackend(line: Line, { variant }: Context): Way | undefined {
  if (!/^(?:.*\/)?ip6?tables/.test(line.program)) return undefined;
  const bare = line.program.replace(/-(?:legacy|nft)/, "");
  const [, family, job = ""] = /^(.*?ip6?tables)(-restore)?$/.exec(bare) ?? [];
  return family === undefined ? undefined : { ...way(`the chain is one of iptables-${variant === "legacy" ? "nft" : "legacy"}'s`, "guess", { do: "program-name", to: `${family}-${variant === "legacy" ? "nft" : "legacy"}${job}` }) };
}

/** The chain that a command works on is not there. */
export function chainFault(line: Line, given: CommandParts, context: Context): Fault {
  const chain = given.meaning.chain ?? "", table = tableOf(given);
  const operation = given.parts.find(({ role }) => role === "operation");
  const at = operation?.values[0]?.at, names = { chain, table };
  const hooks = [...new Set(TABLE_CHAINS.filter(({ family }) => family === context.family).flatMap(({ chains }) => chains))];
  const same = hooks.find((hook) => hook === chain.toUpperCase() && hook !== chain);
  if (same !== undefined) return fault("iptables/chain-case", { ...names, near: same }, [way(`\`${same}\` is meant`, "told", { do: "chain", to: same })], at);
  const owner = chainOwner(chain, table);
  if (owner !== undefined) return fault("iptables/owned-chain-missing", { ...names, owner }, [], at);
  const seen = nearName(chain, [...(context.chains.get(table) ?? [])].filter((other) => other !== chain));
  const near = nearName(chain, hooks.filter((hook) => builtInChains(table, context.family).includes(hook))) ?? nearName(chain, hooks);
  const ways: Way[] = [];
  const nearby = near === undefined || isCompound(chain, near) || (chain.length < near.length - 2 && !/^[A-Z]+$/.test(chain)) ? undefined : near;
  if (seen !== undefined) ways.push(way(`the chain \`${seen}\` is meant`, "likely", { do: "chain", to: seen }));
  if (nearby !== undefined) ways.push(way(`\`${nearby}\` is meant`, "likely", { do: "chain", to: nearby }));
  const other = otherBackend(line, context);
  const make: Way = { ...way("the chain is to be made", ways.length === 0 ? "likely" : "guess"), before: [makeChain(line, table, chain)] };
  const tables = [...context.chains].filter(([name, chains]) => name !== table && chains.has(chain)).map(([name]) => way(`the chain is in table ${name}`, "likely", { do: "table", to: name }));
  return fault(nearby !== undefined && seen === undefined ? "iptables/chain-misspelt" : seen !== undefined ? "iptables/chain-near" : "iptables/chain-missing", { ...names, ...(nearby === undefined ? {} : { near: nearby }) },
    [...ways, ...tables, ...(adds(given) ? [make] : madeToo(given, make)), ...(other === undefined ? [] : [other])], at);
}

const adds = ({ meaning: { operation } }: CommandParts): boolean => operation === "append" || operation === "insert";
/** Listing or renaming a chain that is not there: the chain is what is wanted. Deleting it: it is gone already. */
const madeToo = ({ meaning: { operation } }: CommandParts, make: Way): readonly Way[] => (["list", "list-rules", "rename-chain", "flush", "zero"].includes(operation) ? [make] : []);

/** Source: `libxtables/xtables.c` xtables_find_match: the library's name is the match's, in lower case. */
export function matchFault(given: CommandParts, name: string): Fault {
  const part = given.parts.find(({ role, values }) => role === "match" && values[0]?.text === name);
  const at = part?.values[0]?.at, names = { match: name };
  const nth = given.parts.filter(({ role }) => role === "match").findIndex((one) => one === part);
  const to = (value: string): Way["lines"][number][number] => ({ do: "value", option: "-m", nth: Math.max(0, nth), to: value });
  const low = name.toLowerCase();
  if (low !== name && isMatch(low) && !isTarget(name)) return fault("iptables/match-case", { ...names, near: low }, [way(`\`${low}\` is meant`, "told", to(low))], at);
  if (isTarget(name) && part !== undefined) return fault("iptables/match-is-target", { ...names, near: name }, [way(`\`-j ${name}\` is meant`, "told", { do: "rename-option", option: "-m", nth: Math.max(0, nth), to: "-j" })], at);
  if (low !== name && isMatch(low)) return fault("iptables/match-case", { ...names, near: low }, [way(`\`${low}\` is meant`, "told", to(low))], at);
  const other = OTHER_MATCHES[low];
  if (other !== undefined) return fault("iptables/match-misspelt", { ...names, near: other }, [way(`\`${other}\` is meant`, "likely", to(other))], at);
  const near = isMatch(name) || isExtension("match", name) ? undefined : nearName(name, MATCH_NAMES);
  if (near !== undefined) return fault("iptables/match-misspelt", { ...names, near }, [way(`\`${near}\` is meant`, "likely", to(near))], at);
  return fault("iptables/match-missing", names, [], at);
}
const OTHER_MATCHES: Readonly<Record<string, string>> = byWord({ ctstate: "conntrack", connstate: "conntrack", ct: "conntrack", tcpudp: "tcp", ipset: "set", ports: "multiport", range: "iprange", interface: "physdev", user: "owner", uid: "owner", macs: "mac", "mac-source": "mac" });

const TABLES: readonly string[] = ["filter", "nat", "mangle", "raw", "security"];

/** Tables have few names. */
export function tableFault(given: CommandParts, name: string, { family }: Context): Fault {
  const at = given.parts.find(({ name: option }) => option === "-t" || option === "--table")?.values[0]?.at;
  const known = TABLES.filter((table) => builtInChains(table, family).length > 0);
  const low = name.toLowerCase(), names = { table: name, tables: known.join(", ") };
  if (known.includes(low) && low !== name) return fault("iptables/table-case", { ...names, near: low }, [way(`\`${low}\` is meant`, "told", { do: "table", to: low })], at);
  const near = nearName(low, known) ?? known.find((table) => low.startsWith(table));
  const chain = given.meaning.chain;
  const byChain = chain === undefined ? [] : known.filter((table) => builtInChains(table, family).some((hook) => hook === chain));
  const ways = near !== undefined ? [way(`\`${near}\` is meant`, "likely", { do: "table", to: near })] : byChain.slice(0, 2).map((table) => way(`\`${table}\` is meant`, "guess", { do: "table", to: table }));
  return fault(near === undefined ? "iptables/table-unknown" : "iptables/table-misspelt", { ...names, ...(near === undefined ? {} : { near }) }, ways, at);
}

/** Policies are verdicts that let a packet through or do not. Source: `libiptc/libiptc.c` iptc_set_policy. */
export function policyFault(given: CommandParts): Fault | undefined {
  const operation = given.parts.find(({ role }) => role === "operation");
  const value = operation?.values[1];
  if (operation === undefined || value === undefined) return undefined;
  const meant = value.text === "REJECT" || value.text.toUpperCase() === "REJECT" ? "DROP" : (OTHER_TARGETS[value.text.toUpperCase()] ?? nearName(value.text, ["ACCEPT", "DROP"]));
  const names = { policy: value.text, chain: operation.values[0]?.text ?? "" };
  const to = meant === undefined || !["ACCEPT", "DROP"].includes(meant) ? undefined : meant;
  return fault("iptables/policy-name", names, to === undefined ? [] : [way(`\`${to}\` is meant`, to.toLowerCase() === value.text.toLowerCase() ? "told" : "likely", { do: "policy", to })], value.at);
}
