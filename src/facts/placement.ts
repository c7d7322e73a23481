import { byWord } from "../knowledge/by-word.js";
import { familyOf, effectiveTable } from "../grammar/command/index.js";
import type { Recognised } from "../grammar/recognise.js";
import { kernelBelow } from "../knowledge/generations.js";
import { builtInChains, isKnownTable, NAT_INPUT_SINCE, tablesWithChain } from "../knowledge/hooks.js";
import { extensionOf, generationOf, tablesOf, type ExtensionRow } from "../knowledge/lookup.js";
import { OPTION_LIMITS, type OptionLimit } from "../knowledge/option-limits.js";
import type { Command } from "../model/command.js";
import type { Family, Generation } from "../model/mode.js";
import type { Facts } from "./facts.js";

/** Whether the rule stands where the kernel takes it, and where it would. */
export interface Placement {
  /** The chain is none of the table's, or jumps to itself; an interface is asked for that the chain does not know; an extension wants another table, chain or protocol. */
  readonly misplaced?: "chain" | "interface" | "table" | "hook" | "protocol" | "loop";
  /** The extension that wants it otherwise. */
  readonly by?: string;
  readonly rightTables: readonly string[];
  readonly rightChains: readonly string[];
  readonly rightProtocols: readonly string[];
}

const NOWHERE: Placement = { rightTables: [], rightChains: [], rightProtocols: [] };

/** The place of the command's rule, else of the extension that the message names with its own limits. */
export function placementOf(message: Recognised, command: Command | undefined, facts: Facts): Placement {
  const kernel = kernelBehind(message, facts);
  const fromCommand = command === undefined || !command.program.startsWith("ip") || command.program.startsWith("ipset") ? NOWHERE : ofCommand(command, kernel);
  const named = ofMessage(message, command, kernel);
  return {
    ...fromCommand,
    rightTables: named.rightTables.length > 0 ? named.rightTables : fromCommand.rightTables,
    rightChains: named.rightChains.length > 0 ? named.rightChains : fromCommand.rightChains,
    rightProtocols: named.rightProtocols.length > 0 ? named.rightProtocols : fromCommand.rightProtocols,
  };
}

/** What matters here of the kernel. */
interface Kernel {
  readonly generation: Generation;
  readonly natHasInput: boolean;
}

/** An iptables that prints -1 as an error sends the revisions of its time, and those are bound as in 2.6.18 in later kernels too (`xt_MARK.c` of 2.6.32). */
function kernelBehind({ message }: Recognised, facts: Facts): Kernel {
  const release = String(facts.get("kernel")?.value ?? facts.get("nodeKernel")?.value ?? "");
  const generation = message.id === "iptables/unknown-error" ? "2.6.18" : (generationOf(release) ?? "current");
  return { generation, natHasInput: kernelBelow(release, NAT_INPUT_SINCE) !== true };
}

const chainsOf = (table: string, family: Family, { natHasInput }: Kernel): readonly string[] =>
  builtInChains(table, family).filter((chain) => chain !== "INPUT" || table !== "nat" || natHasInput);

function ofCommand(command: Command, kernel: Kernel): Placement {
  const family = familyOf(command), table = effectiveTable(command), { chain } = command;
  if (chain === undefined || !isKnownTable(table)) return NOWHERE;
  const rows = rowsOf(command, family);
  const limits = limitsOf(rows, optionLimits(command), kernel.generation);
  const builtIn = tablesWithChain(chain, family).length > 0;
  const problem = problemOf(command, rows, kernel.generation, builtIn && !has(chainsOf(table, family, kernel), chain));
  if (problem === undefined) return NOWHERE;
  const rightTable = limits.tables === undefined ? tableFor(chain, table, family, kernel) : has(limits.tables, table) ? table : limits.tables[0];
  return {
    ...problem,
    rightTables: rightTable === undefined ? [] : [rightTable],
    rightChains: rightTable === undefined ? [] : builtIn ? chainsFor(chain, rightTable, chainsOf(rightTable, family, kernel), limits.hooks) : [chain],
    rightProtocols: problem.misplaced === "protocol" ? (rows.find((row) => row.name === problem.by)?.protocols ?? ["tcp"]) : [],
  };
}

const has = (list: readonly string[], word: string): boolean => list.includes(word);

const rowsOf = (command: Command, family: Family): readonly ExtensionRow[] =>
  [...command.matches.map(({ name }) => extensionOf("match", name, family)), command.target && extensionOf("target", command.target.name, family)].filter((row) => row !== undefined);

interface Limits {
  readonly tables?: readonly string[];
  readonly hooks?: readonly string[];
}

/** What all extensions of a rule take together. */
function limitsOf(rows: readonly ExtensionRow[], options: readonly OptionLimit[], generation: Generation): Limits {
  const common = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
    lists.filter((list) => list !== undefined).reduce<readonly string[] | undefined>((all, list) => all?.filter((word) => has(list, word)) ?? list, undefined);
  const tables = common(rows.map((row) => tablesOf(row, generation)));
  const hooks = common([...rows, ...options].map(({ hooks: own }) => own));
  return { ...(tables === undefined ? {} : { tables }), ...(hooks === undefined ? {} : { hooks }) };
}

type Problem = Pick<Placement, "misplaced" | "by">;

/** In the order in which iptables and the kernel look: chain, interfaces, then each extension's table, hooks and protocol, and its own check last. */
function problemOf(command: Command, rows: readonly ExtensionRow[], generation: Generation, chainAbsent: boolean): Problem | undefined {
  const chain = command.chain!, table = effectiveTable(command);
  if (chainAbsent) return { misplaced: "chain" };
  if (command.target?.name === chain) return { misplaced: "loop" };
  if ((command.inInterface !== undefined && has(["OUTPUT", "POSTROUTING"], chain)) || (command.outInterface !== undefined && has(["INPUT", "PREROUTING"], chain))) return { misplaced: "interface" };
  const builtIn = tablesWithChain(chain, familyOf(command)).length > 0;
  for (const row of rows) {
    const tables = tablesOf(row, generation);
    if (tables !== undefined && !has(tables, table)) return { misplaced: "table", by: row.name };
    if (builtIn && row.hooks !== undefined && !has(row.hooks, chain)) return { misplaced: "hook", by: row.name };
    if (row.protocols !== undefined && !has(row.protocols, protocolName(command.protocol))) return { misplaced: "protocol", by: row.name };
  }
  return optionProblem(command, builtIn);
}

/** An option may bind more than the extension's name does. */
function optionProblem(command: Command, builtIn: boolean): Problem | undefined {
  const limits = optionLimits(command);
  const hook = builtIn ? limits.find(({ hooks }) => hooks !== undefined && !has(hooks, command.chain!)) : undefined;
  if (hook !== undefined) return { misplaced: "hook", by: hook.extension };
  const protocol = limits.find((limit) => limit.protocol !== undefined && limit.protocol !== protocolName(command.protocol));
  return protocol === undefined ? undefined : { misplaced: "protocol", by: protocol.extension };
}

const optionLimits = (command: Command): readonly OptionLimit[] =>
  [...command.matches, ...(command.target === undefined ? [] : [command.target])].flatMap((use) =>
    OPTION_LIMITS.filter(({ extension, option, value }) => extension === use.name && use.options.some((given) => given.name.replace(/^-+/, "") === option && (value === undefined || (given.value !== undefined && value.test(given.value))))));

const PROTOCOL_NUMBERS: Readonly<Record<string, string>> = byWord({
  1: "icmp", 6: "tcp", 17: "udp", 33: "dccp", 50: "esp", 51: "ah", 58: "ipv6-icmp", 108: "ipcomp", 132: "sctp", 135: "mh", 136: "udplite",
});
/** `! tcp` is none: the kernel wants the protocol itself. */
const protocolName = (protocol: string | undefined): string => PROTOCOL_NUMBERS[protocol ?? ""] ?? (protocol ?? "").toLowerCase();

const TABLE_ORDER = ["filter", "mangle", "nat", "raw", "security"];

/** A table that has the chain: the one typed, else the most usual one. */
const tableFor = (chain: string, typed: string, family: Family, kernel: Kernel): string | undefined => {
  const tables = tablesWithChain(chain, family).filter((table) => has(chainsOf(table, family, kernel), chain));
  return tables.length === 0 || has(tables, typed) ? typed : TABLE_ORDER.find((table) => has(tables, table));
};

/** In nat what changes destinations comes first, what changes sources next. */
const NAT_ORDER = ["PREROUTING", "POSTROUTING", "OUTPUT", "INPUT"];

function chainsFor(chain: string, table: string, chains: readonly string[], hooks: readonly string[] | undefined): readonly string[] {
  const fitting = (table === "nat" ? NAT_ORDER : (hooks ?? chains)).filter((name) => has(chains, name) && (hooks === undefined || has(hooks, name)));
  return has(fitting, chain) ? [chain] : fitting;
}

/** What a message of the kernel tells of an extension's limits, or of a place it names. */
function ofMessage({ message, fields }: Recognised, command: Command | undefined, kernel: Kernel): Placement {
  if (!message.id.startsWith("kernel/")) return NOWHERE;
  const text = (name: string): string => String(fields[name]?.value ?? "");
  const family: Family = text("family").startsWith("ip6") ? "ip6" : command === undefined ? "ip" : familyOf(command);
  const extension = text("extension");
  const row = extensionOf("target", extension, family) ?? extensionOf("match", extension, family);
  const tables = text("tables").toLowerCase().split(/[^a-z]+/).filter(isKnownTable);
  const named = text("validHooks").toUpperCase().split("/").filter((hook) => tablesWithChain(hook, family).length > 0);
  const hooks = named.length > 0 ? named : command === undefined ? (row?.hooks ?? []) : [];
  const told = PROTOCOL_NUMBERS[text("protocol")];
  const rightTables = tables.length > 0 ? tables : row === undefined ? [] : (tablesOf(row, kernel.generation) ?? []);
  const table = command === undefined ? rightTables[0] : has(rightTables, effectiveTable(command)) || rightTables.length === 0 ? effectiveTable(command) : rightTables[0];
  const chains = table === undefined ? hooks : hooks.filter((hook) => has(chainsOf(table, family, kernel), hook));
  return { rightTables, rightChains: chains, rightProtocols: told === undefined ? (row?.protocols ?? []) : [told] };
}
