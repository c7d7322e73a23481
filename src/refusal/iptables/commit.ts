import { baseName, extentOf, type Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { tablesWithChain } from "../../knowledge/hooks.js";
import type { Context } from "../context.js";
import { fault, openWay, split, way, type Fault, type Step, type Way } from "../fault.js";
import { isOwnedChain, isOwnedSet } from "../owned-names.js";
import { slotOf } from "../slot.js";
import { nearName } from "../near-name.js";
import { firstFault, PLACING, UNQUOTED, WORDING } from "./lint.js";
import { chainFault, tableOf, targetFault } from "./names.js";
import { isTarget } from "./owners.js";

/** What the kernel or libiptc refused; the line is one that the program itself took. */
export interface Committed {
  readonly line: Line;
  readonly given: CommandParts;
  readonly context: Context;
}

/** ENOENT: which of chain, target, match and object is missing the command tells. */
export function missingFault({ line, given, context }: Committed, inRule: boolean): Fault {
  const { chain, ruleNumber, operation, target } = given.meaning;
  const typed = firstFault(line, context, UNQUOTED);
  if (typed !== undefined && typed.ways.length > 0) return typed;
  const placed = firstFault(line, context, PLACING);
  if (placed !== undefined && placed.kind !== "iptables/mss-without-syn") return placed;
  const builtIn = chain !== undefined && tablesWithChain(chain, context.family).length > 0;
  const made = chain !== undefined && context.chains.get(tableOf(given))?.has(chain) === true;
  if (!inRule && chain !== undefined && !builtIn && !made) return chainFault(line, given, context);
  if (ruleNumber !== undefined && (operation === "delete" || operation === "replace")) return indexFault({ line, given, context });
  if (target !== undefined && tablesWithChain(target.name, context.family).length > 0) return targetFault(line, given, target.name, context);
  if (target !== undefined && !isTarget(target.name)) return targetFault(line, given, target.name, context);
  return objectFault({ line, given, context }) ?? fault("iptables/extension-missing", { extension: given.meaning.matches.at(-1)?.name ?? target?.name ?? "" }, []);
}

/** Objects that a rule names and that another program makes. */
function objectFault({ line, given }: Committed): Fault | undefined {
  for (const part of given.parts) {
    const name = part.values[0]?.text ?? "";
    if (part.name === "--nfacct-name") {
      const make: Step = { argv: [...line.prefix, "nfacct", "add", name], undo: [...line.prefix, "nfacct", "delete", name] };
      return fault("iptables/nfacct-missing", { object: name }, [{ ...way("the counter is to be made", "likely"), before: [make] }], part.values[0]?.at);
    }
    if (part.name === "--timeout" && part.owner === "CT") {
      const protocol = given.meaning.protocol ?? "tcp";
      const policy = protocol === "udp" ? ["unreplied", "30", "replied", "180"] : ["established", "86400"];
      const make: Step = { argv: [...line.prefix, "nfct", "add", "timeout", name, "inet", protocol, ...policy], undo: [...line.prefix, "nfct", "delete", "timeout", name] };
      return fault("iptables/ct-timeout-missing", { object: name }, [{ ...way("the timeout policy is to be made, with times that you know", "guess"), before: [make] }], part.values[0]?.at);
    }
    if (part.name === "--algo") {
      const near = nearName(name, ["bm", "kmp"]) ?? (/^k/i.test(name) ? "kmp" : /^b/i.test(name) ? "bm" : undefined);
      if (name !== "bm" && name !== "kmp") return fault("iptables/value-misspelt", { value: name, near: near ?? "bm" }, [way(`\`${near ?? "bm"}\` is meant`, near === undefined ? "guess" : "likely", { do: "value", option: "--algo", to: near ?? "bm" })], part.values[0]?.at);
    }
    if (part.name === "--helper" && part.owner === "CT") return fault("iptables/helper-missing", { helper: name }, [], part.values[0]?.at);
  }
  return undefined;
}

/** EINVAL: the extension's own check, or that of its table and chain. */
export function invalidFault({ line, given, context }: Committed): Fault | undefined {
  const { operation, chain, target } = given.meaning;
  if (operation === "delete-chain" && chain !== undefined && tablesWithChain(chain, context.family).length > 0) return fault("iptables/chain-built-in", { chain }, []);
  if (target !== undefined && tablesWithChain(target.name, context.family).length > 0) return targetFault(line, given, target.name, context);
  return firstFault(line, context, PLACING) ?? firstFault(line, context, WORDING);
}

/** The chain has no rule of this number. */
export function indexFault({ line, given }: Committed): Fault {
  const { chain = "", ruleNumber, operation } = given.meaning;
  const part = given.parts.find(({ role }) => role === "operation");
  const names = { chain, number: String(ruleNumber ?? ""), table: tableOf(given) };
  const append: Way | undefined = part === undefined || line.words[part.at]!.length > 2 && !line.words[part.at]!.startsWith("--") ? undefined
    : way("the rule goes behind the others", "guess", { do: "number", to: undefined }, { do: "replace-words", from: part.at, to: part.at, words: ["-A"] });
  if (operation === "insert") return fault("iptables/index-out-of-range", names, [way("the rule goes before the others", "likely", { do: "number", to: "1" })], part?.values[1]?.at);
  if (operation === "replace") return fault("iptables/index-out-of-range", names, append === undefined ? [] : [{ ...append, intent: "there is nothing to replace: the rule is new" }], part?.values[1]?.at);
  return fault("iptables/index-out-of-range", names, [], part?.values[1]?.at);
}

/** `-R` knows its rule by the number alone. */
export function replaceFault({ line, given }: Committed): Fault {
  const part = given.parts.find(({ role }) => role === "operation");
  return fault("iptables/number-missing", { operation: part?.name ?? "-R", chain: given.meaning.chain ?? "" },
    part === undefined || line.words[part.at] !== "-R" ? [] : [way("the rule is new", "guess", { do: "replace-words", from: part.at, to: part.at, words: ["-A"] })], part?.at);
}

/** One rule is replaced by one rule: the further addresses become rules behind it. */
export function replaceManyFault({ given }: Committed): Fault {
  const { ruleNumber, source, destination } = given.meaning;
  const list = [source, destination].find((value) => value?.includes(",") === true);
  const option = list === source ? "-s" : "-d";
  const part = given.parts.find(({ role }) => role === "operation");
  if (list === undefined || ruleNumber === undefined || part === undefined) return fault("iptables/replace-many", {}, []);
  const values = list.split(",");
  return fault("iptables/replace-many", { value: list }, [split("a rule for each of the addresses is meant", "likely", ...values.map((value, index) => [
    { do: "value", option, to: value } as const,
    ...(index === 0 ? [] : [{ do: "number", to: String(ruleNumber + index) } as const, { do: "replace-words", from: part.at, to: part.at, words: ["-I"] } as const]),
  ]))]);
}

/** A chain that cannot go: rules in it, or rules that jump to it. nf_tables' EBUSY says both, legacy ENOTEMPTY and EMLINK each one. */
export function chainBusyFault({ line, given, context }: Committed, why: "rules" | "jumps" | "either"): Fault | undefined {
  if (given.meaning.operation !== "delete-chain") return undefined;
  const { chain = "" } = given.meaning, table = tableOf(given);
  const kind = why === "rules" ? "iptables/chain-not-empty" : why === "jumps" ? "iptables/chain-referenced" : "iptables/chain-busy";
  const names = { chain, table };
  if (isOwnedChain(chain, table) || !/^[\w.-]{1,28}$/.test(chain) || chain.startsWith("-")) return fault(kind, names, []);
  const flush: Step = { argv: [...line.prefix, line.program, ...(table === "filter" ? [] : ["-t", table]), "-F", chain] };
  const steps = [...(why === "rules" ? [] : jumpsAway(line, table, chain, context)), ...(why === "jumps" ? [] : [flush])];
  const intent = why === "rules" ? "the rules in it may go with it" : "the rules that jump to it may go with it";
  return fault(kind, names, [{ ...way(intent, "likely"), before: steps }]);
}

/** Deletes every rule that jumps to a chain, all in one step; names were looked at. */
function jumpsAway({ prefix, program }: Line, table: string, chain: string, { family }: Context): readonly Step[] {
  const name = baseName(program);
  if (!/^ip6?tables(?:-legacy|-nft)?$/.test(name) || (family !== "ip" && family !== "ip6") || !/^[a-z]{2,12}$/.test(table)) return [];
  const pattern = chain.replace(/\./g, "\\.");
  const script = `{ echo '*${table}'; ${name}-save -t ${table} | sed -n '/ -[jg] ${pattern}$/s/^-A/-D/p'; echo COMMIT; } | ${name}-restore --noflush`;
  return [{ argv: [...prefix, "sh", "-c", script], script: true }];
}

/** A chain of that name is there: what was to follow can follow. */
export function existsFault({ line, given }: Committed): Fault | undefined {
  const { chain = "", newName, operation } = given.meaning;
  if (operation !== "new-chain" && operation !== "rename-chain") return undefined;
  const at = newName === undefined ? -1 : line.words.lastIndexOf(newName);
  const renamed = at < 0 ? [] : [openWay("NAME", `another name than ${newName!} for the chain ${chain}`, { do: "replace-words", from: at, to: at, words: [slotOf("NAME")] })];
  return fault(newName === undefined ? "iptables/chain-exists" : "iptables/new-name-exists", { chain: newName ?? chain, table: tableOf(given) }, renamed);
}

/** Only built-in chains have a policy. */
export function policyFaultOf({ line, given, context }: Committed): Fault | undefined {
  const operation = given.parts.find(({ role }) => role === "operation");
  const [chain, policy] = operation?.values ?? [];
  if (operation === undefined || chain === undefined || policy === undefined) return undefined;
  const wanted = chainFault(line, given, context);
  if (wanted.kind === "iptables/chain-case" || wanted.kind === "iptables/chain-misspelt") return { ...wanted, ways: wanted.ways.slice(0, 1) };
  if (tablesWithChain(chain.text, context.family).length > 0) return { ...wanted, kind: "iptables/chain-of-other-table" };
  const { from, to } = extentOf(operation);
  return fault("iptables/policy-of-user-chain", { chain: chain.text, policy: policy.text }, [
    way("what no rule of the chain took is to be decided so", "likely", { do: "replace-words", from, to, words: ["-A", chain.text, "-j", policy.text] }),
  ], chain.at);
}

/** A circle, or more than 16 jumps one within the other. Source: `net/netfilter/nf_tables_api.c` nft_chain_validate (NFT_JUMP_STACK_SIZE). */
export function loopFault({ given, context }: Committed): Fault {
  const { chain = "", target } = given.meaning;
  const own = target?.name === chain;
  return fault("iptables/loop", { chain, target: target?.name ?? "", variant: context.variant ?? "" }, [
    way(own ? "the packet goes on in the chain" : "the packet is to go back to where it came from", "guess", { do: "target", to: "RETURN" }),
  ], given.parts.find(({ role }) => role === "target")?.values[0]?.at);
}

const SET_TYPES: Readonly<Record<number, string>> = { 1: "hash:ip", 2: "hash:ip,port", 3: "hash:ip,port,ip" };

/** A rule names a set that is not there; its directions tell how many parts its elements have. */
export function setFault({ line, given, context }: Committed, set: string): Fault {
  const part = given.parts.find(({ name, values }) => /^--(?:match-set|set|add-set|del-set|map-set)$/.test(name) && values[0]?.text === set);
  const at = part?.values[0]?.at;
  if (isOwnedSet(set) || part === undefined) return fault("iptables/set-missing", { set }, [], at);
  const near = nearName(set, [...context.sets.keys()].filter((name) => name !== set));
  const directions = (part.values[1]?.text ?? "src").split(",").length;
  const create = (type: string): Step => ({
    argv: [...line.prefix, "ipset", "create", set, type, ...(context.family === "ip6" ? ["family", "inet6"] : [])], undo: [...line.prefix, "ipset", "destroy", set],
  });
  const types = directions === 1 ? ["hash:ip", "hash:net"] : [SET_TYPES[directions] ?? "hash:ip,port,ip"];
  return fault("iptables/set-missing", { set, type: types[0]!, family: context.family === "ip6" ? "inet6" : "inet" }, [
    ...(near === undefined ? [] : [way(`the set \`${near}\` is meant`, "likely", { do: "value", option: part.name, to: near })]),
    ...types.map((type, index): Way => ({ ...way(`the set is to be made, of ${type === "hash:net" ? "networks" : type === "hash:ip" ? "single addresses" : type}`, index === 0 ? "likely" : "guess"), before: [create(type)] })),
  ], at);
}

