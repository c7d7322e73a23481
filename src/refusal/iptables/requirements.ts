import type { Edit } from "../../edit/edit.js";
import { byWord } from "../../knowledge/by-word.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import { extensionOf } from "../../knowledge/lookup.js";
import { REQUIRED_OPTIONS } from "../../knowledge/option-values/index.js";
import type { CommandPart } from "../../model/command.js";
import type { Context } from "../context.js";
import { fault, openWay, split, way, type Fault, type Way } from "../fault.js";
import { nearName } from "../near-name.js";
import { slotOf } from "../slot.js";
import { likelyProtocol } from "./values.js";

const PROTOCOL_NUMBERS: Readonly<Record<string, string>> = byWord({ 1: "icmp", 6: "tcp", 17: "udp", 33: "dccp", 50: "esp", 51: "ah", 58: "ipv6-icmp", 132: "sctp", 136: "udplite" });
const protocolOf = ({ meaning }: CommandParts): string => {
  const typed = meaning.protocol?.toLowerCase() ?? "";
  return PROTOCOL_NUMBERS[typed] ?? (typed === "icmpv6" ? "ipv6-icmp" : typed);
};

/** A variable of a script or a template, whose value is not seen: `-p $proto`, `-p <protocol>`, `-p {{ proto }}`. */
const isOpen = (word: string | undefined): boolean => word !== undefined && /^[$<{%]/.test(word);

const isRule = ({ meaning }: CommandParts): boolean => ["append", "insert", "replace", "check", "delete"].includes(meaning.operation);

/** A match or target that needs a protocol, and the rule has another one or none. The kernel looks (`.proto`), or the extension's check. */
export function protocolFault(given: CommandParts, context: Context): Fault | undefined {
  if (!isRule(given) || isOpen(given.meaning.protocol)) return undefined;
  const protocol = protocolOf(given);
  for (const part of given.parts) {
    if (part.role !== "match" && part.role !== "target") continue;
    const name = part.values[0]?.text ?? "";
    const protocols = extensionOf(part.role === "match" ? "match" : "target", name, context.family)?.protocols;
    if (protocols === undefined || protocols.some((one) => one === protocol || PROTOCOL_NAMES[one] === protocol)) continue;
    const ports = given.parts.find(({ owner, name: option }) => owner === name && /ports?$/.test(option))?.values[0]?.text;
    const wanted = protocols.includes("udp") && protocols.includes("tcp") ? likelyProtocol(ports) : protocols[0]!;
    return protocolWays(name, wanted, protocols, given, part);
  }
  return natPortFault(given) ?? rejectFault(given, context) ?? mssFault(given, context) ?? helperFault(given);
}
const PROTOCOL_NAMES: Readonly<Record<string, string>> = byWord({ icmpv6: "ipv6-icmp", comp: "ipcomp" });

function protocolWays(extension: string, wanted: string, protocols: readonly string[], given: CommandParts, part: CommandPart): Fault {
  const typed = given.meaning.protocol;
  const names = { extension, protocol: wanted, protocols: protocols.join(", ") };
  const others = [wanted, ...protocols.filter((one) => one !== wanted && (one === "tcp" || one === "udp"))].slice(0, 2);
  if (typed === undefined) return fault("iptables/protocol-needed", names, others.map((one, index) => way(`the rule is for ${one.toUpperCase()}`, index === 0 ? "likely" : "guess", { do: "behind-chain", words: ["-p", one] })), part.at);
  return fault("iptables/protocol-conflict", { ...names, given: typed }, others.map((one, index) => way(`the rule is for ${one.toUpperCase()}`, index === 0 ? "likely" : "guess", { do: "value", option: "-p", to: one })), part.at);
}

const WITH_PORTS: ReadonlySet<string> = new Set(["tcp", "udp", "sctp", "dccp", "udplite"]);

/** `--to-destination 10.0.0.2:80` without a protocol that has ports. Source: `extensions/libxt_nat.c`, `libxt_REDIRECT.c` (Need TCP, UDP, SCTP or DCCP with port specification). */
function natPortFault(given: CommandParts): Fault | undefined {
  const option = given.parts.find(({ role, name }) => role === "option" && /^--(?:to-(?:source|destination|ports)|on-port)$/.test(name));
  const value = option?.values[0]?.text;
  if (option === undefined || value === undefined || WITH_PORTS.has(protocolOf(given))) return undefined;
  const port = option.name === "--to-ports" || option.name === "--on-port" ? /^(\w+)/.exec(value)?.[1] : /^(?:[\d.]{7,15}(?:-[\d.]{7,15})?|\[[\da-f:]{2,39}\])?:(\w{1,20})/i.exec(value)?.[1];
  if (port === undefined) return undefined;
  const owner = option.owner ?? "";
  const wanted = likelyProtocol(port);
  return given.meaning.protocol === undefined
    ? fault("iptables/nat-port-protocol", { extension: owner, value }, ["tcp", "udp"].sort((a) => (a === wanted ? -1 : 1)).map((one, index) => way(`the rule is for ${one.toUpperCase()}`, index === 0 ? "likely" : "guess", { do: "behind-chain", words: ["-p", one] })), option.at)
    : fault("iptables/nat-port-protocol", { extension: owner, value, given: given.meaning.protocol }, [way("the rule is for TCP", "likely", { do: "value", option: "-p", to: "tcp" })], option.at);
}

function rejectFault(given: CommandParts, { family }: Context): Fault | undefined {
  const option = given.parts.find(({ name, owner }) => name === "--reject-with" && owner === "REJECT");
  const value = option?.values[0]?.text;
  if (option === undefined || value === undefined || !/^tcp-(?:reset|rst)$/.test(value) || protocolOf(given) === "tcp") return undefined;
  const icmp = way("the sender is told by ICMP", "guess", { do: "value", option: "--reject-with", to: family === "ip6" ? "icmp6-port-unreachable" : "icmp-port-unreachable" });
  if (given.meaning.protocol === undefined) return fault("iptables/reject-type-protocol", { value, protocol: "tcp" }, [way("the rule is for TCP", "likely", { do: "behind-chain", words: ["-p", "tcp"] }), icmp], option.at);
  return fault("iptables/reject-type-protocol", { value, protocol: "tcp", given: given.meaning.protocol }, [icmp, way("the rule is for TCP", "guess", { do: "value", option: "-p", to: "tcp" })], option.at);
}

/** Source: `net/netfilter/xt_TCPMSS.c` tcpmss_tg4_check: a rule of nf_tables is not looked at (nft_compat). */
function mssFault(given: CommandParts, { variant }: Context): Fault | undefined {
  if (given.meaning.target?.name !== "TCPMSS" || variant === "nft" || protocolOf(given) !== "tcp") return undefined;
  const syn = given.parts.some(({ name, negation, values }) => (name === "--syn" && negation === undefined) || (name === "--tcp-flags" && (values[1]?.text ?? "").includes("SYN")));
  if (syn) return undefined;
  return fault("iptables/mss-without-syn", {}, [way("the first packets of connections are meant, in both directions", "told", { do: "behind-option", option: "-p", words: ["--tcp-flags", "SYN,RST", "SYN"] })]);
}

/** Source: `net/netfilter/nf_conntrack_*.c`: the layer 4 protocol that each helper is registered for. */
const HELPERS: Readonly<Record<string, readonly string[]>> = byWord({
  ftp: ["tcp"], irc: ["tcp"], sane: ["tcp"], pptp: ["tcp"], tftp: ["udp"], amanda: ["udp"], "netbios-ns": ["udp"], snmp: ["udp"], RAS: ["udp"], "Q.931": ["tcp"], "H.245": ["tcp"], sip: ["udp", "tcp"],
});
const HELPER_NAMES = Object.keys(HELPERS);

function helperFault(given: CommandParts): Fault | undefined {
  const option = given.parts.find(({ name, owner }) => name === "--helper" && owner === "CT");
  const value = option?.values[0]?.text;
  if (option === undefined || value === undefined) return undefined;
  const protocols = HELPERS[value];
  if (protocols === undefined) {
    const near = nearName(value, HELPER_NAMES) ?? HELPER_NAMES.find((name) => name.length >= 3 && value.startsWith(name));
    return near === undefined ? undefined : fault("iptables/helper-misspelt", { value, near }, [way(`\`${near}\` is meant`, "likely", { do: "value", option: "--helper", to: near })], option.at);
  }
  if (protocols.includes(protocolOf(given))) return undefined;
  const wanted = protocols[0]!;
  return given.meaning.protocol === undefined
    ? fault("iptables/helper-protocol", { value, protocol: wanted }, [way(`\`${value}\` is a helper of ${wanted.toUpperCase()}`, "told", { do: "behind-chain", words: ["-p", wanted] })], option.at)
    : fault("iptables/helper-protocol", { value, protocol: wanted }, [way(`\`${value}\` is a helper of ${wanted.toUpperCase()}`, "likely", { do: "value", option: "-p", to: wanted })], option.at);
}

/** Options that a match or target does not do without, and those that do not go together. */
export function incompleteFault(given: CommandParts): Fault | undefined {
  for (const part of given.parts) {
    const extension = part.values[0]?.text;
    if ((part.role !== "match" && part.role !== "target") || extension === undefined) continue;
    const owned = given.parts.filter(({ role, owner }) => role === "option" && owner === extension);
    const found = OWN_CHECKS[extension]?.(owned, part);
    if (found !== undefined) return found;
    const missing = REQUIRED_OPTIONS[extension]?.find((option) => !owned.some(({ name }) => name === option));
    if (missing !== undefined) return fault("iptables/option-missing", { extension, option: missing }, missingWays(extension, missing, part.values[0]!.at), part.at);
    if (extension === "conntrack" && owned.length === 0) return fault("iptables/option-missing", { extension, option: "--ctstate" }, missingWays(extension, "--ctstate", part.values[0]!.at), part.at);
  }
  return undefined;
}
/** The option with its value open: which states are meant is the rule itself. */
const missingWays = (extension: string, option: string, at: number): readonly Way[] => (option !== "--state" && option !== "--ctstate" ? []
  : [openWay("STATES", "a list of NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED", { do: "replace-words", from: at, to: at, words: [extension, option, slotOf("STATES")] })]);

type OwnCheck = (owned: readonly CommandPart[], part: CommandPart) => Fault | undefined;
const named = (owned: readonly CommandPart[], ...names: readonly string[]): CommandPart | undefined => owned.find(({ name }) => names.includes(name));
const behindName = (part: CommandPart, ...words: readonly string[]): Way["lines"][number] => [{ do: "replace-words", from: part.values[0]!.at, to: part.values[0]!.at, words: [part.values[0]!.text, ...words] }];

const OWN_CHECKS: Readonly<Record<string, OwnCheck>> = byWord({
  /** Source: `extensions/libxt_recent.c` recent_check, `net/netfilter/xt_recent.c` recent_mt_check. */
  recent: (owned, part) => {
    const action = named(owned, "--set", "--rcheck", "--update", "--remove");
    const counting = named(owned, "--seconds", "--hitcount", "--rttl");
    if (action === undefined) {
      const usual = counting === undefined ? ["--set", "--rcheck"] : ["--update", "--rcheck"];
      return fault("iptables/recent-action", { known: "--set, --rcheck, --update, --remove" }, usual.map((option, index): Way => ({ intent: INTENTS[option]!, sure: index === 0 ? "likely" : "guess", lines: [behindName(part, option)] })), part.at);
    }
    if ((action.name === "--set" || action.name === "--remove") && counting !== undefined) {
      const looked = ["--update", "--rcheck"].map((to, index) => way(INTENTS[to]!, index === 0 ? "likely" as const : "guess" as const, { do: "rename-option", option: action.name, to }));
      if (action.name !== "--set") return fault("iptables/recent-set-with-count", { option: counting.name, given: action.name }, looked);
      // Nobody enters an address where all rules only look for one: the first of two remembers, without a verdict.
      const counts = owned.filter(({ name }) => ["--seconds", "--hitcount", "--rttl"].includes(name)).map(({ name }): Edit => ({ do: "remove-option", option: name }));
      return fault("iptables/recent-set-with-count", { option: counting.name, given: action.name }, [
        split("one rule remembers the address, the next looks how often it came", "likely", [...counts, { do: "remove-option", option: "-j" }], looked[0]!.lines[0]!), ...looked.slice(0, 1),
      ], action.at);
    }
    return undefined;
  },
  /** Source: `extensions/libxt_hashlimit.c` hashlimit_check: --hashlimit-name is asked for in all revisions. */
  hashlimit: (owned, part) => {
    const rate = named(owned, "--hashlimit", "--hashlimit-upto", "--hashlimit-above");
    if (rate !== undefined && named(owned, "--hashlimit-name") === undefined) {
      const name = `per-${(named(owned, "--hashlimit-mode")?.values[0]?.text ?? "all").split(",")[0]!.slice(0, 9)}`;
      return fault("iptables/hashlimit-name", { option: "--hashlimit-name" }, [way("any name will do, each is a table of its own", "likely", { do: "behind-option", option: rate.name, words: ["--hashlimit-name", name] })], part.at);
    }
    return undefined;
  },
  /** Source: `extensions/libxt_statistic.c`. */
  statistic: (owned, part) => {
    if (named(owned, "--mode") === undefined) {
      const mode = named(owned, "--every", "--packet") === undefined ? "random" : "nth";
      return owned.length === 0 ? undefined : fault("iptables/option-missing", { extension: "statistic", option: "--mode" }, [{ intent: `\`${owned[0]!.name}\` belongs to mode ${mode}`, sure: "told", lines: [behindName(part, "--mode", mode)] }], part.at);
    }
    const every = named(owned, "--every");
    if (every?.values[0]?.text === "0") return fault("iptables/number-out-of-range", { value: "0", from: "1", to: "4294967295" }, [openWay("NUMBER", "every how many packets one matches, at least 1", { do: "value", option: "--every", to: slotOf("NUMBER") }, ...(named(owned, "--packet") === undefined ? [{ do: "behind-option", option: "--every", words: ["--packet", "0"] } as const] : []))], every.at);
    return undefined;
  },
  /** Source: `net/netfilter/xt_physdev.c` physdev_mt_check: what leaves through a bridge's port is known of bridged packets only. */
  physdev: (owned, part) => {
    const out = named(owned, "--physdev-out", "--physdev-is-out");
    if (out === undefined || named(owned, "--physdev-is-bridged") !== undefined) return undefined;
    return fault("iptables/physdev-out", { option: out.name }, [way("bridged packets are meant", "likely", { do: "behind-option", option: out.name, words: ["--physdev-is-bridged"] })], part.at);
  },
  set: (owned, part) => (named(owned, "--match-set", "--set") === undefined ? fault("iptables/option-missing", { extension: "set", option: "--match-set" }, [], part.at) : undefined),
});

const INTENTS: Readonly<Record<string, string>> = byWord({
  "--set": "the address is to be remembered", "--rcheck": "the address is looked for, its time stays", "--update": "the address is looked for and its time is renewed",
});
