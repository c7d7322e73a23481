import type { Edit } from "../../edit/edit.js";
import { baseName, lineOf, partsOf, type Line } from "../../edit/line.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import type { Recognised } from "../../grammar/recognise.js";
import { builtInChains, TABLE_CHAINS, tablesWithChain } from "../../knowledge/hooks.js";
import type { Family } from "../../model/mode.js";
import type { Refusal } from "../../model/refusal.js";
import type { Refused } from "../context.js";
import { fault, openWay, way, type Fault, type Step, type Way } from "../fault.js";
import { nearName, nearValue } from "../near-name.js";
import { listed, slotOf } from "../slot.js";
import { REFUSES_RIGHTS, rightsFault } from "../rights.js";
import { mendsOf } from "../settle.js";
import { interfaceFault } from "../iptables/placement.js";
import { meantTarget, policyFault } from "../iptables/names.js";
import { typographyFault } from "../iptables/typography.js";
import { addressFault } from "../iptables/addresses.js";
import { ARP, BRIDGE, ETHERNET_PROTOCOLS, OTHER_PROTOCOLS, PROTOCOL_OF_MATCH, type BridgeWords } from "./words.js";

interface Bridged {
  readonly line: Line;
  readonly given: CommandParts;
  readonly family: Family;
  readonly words: BridgeWords;
}

/** Why ebtables refused a command line. */
export const refusalOfEbtables = (refused: Refused): Refusal | undefined => refusalOfBridge(refused, "bridge", BRIDGE, "ebtables");
/** Why arptables refused a command line. */
export const refusalOfArptables = (refused: Refused): Refusal | undefined => refusalOfBridge(refused, "arp", ARP, "arptables");

function refusalOfBridge({ messages, said, typed, before }: Refused, family: Family, words: BridgeWords, area: string): Refusal | undefined {
  if (typed === undefined) return undefined;
  const line = lineOf(typed);
  const looked = (own: Line): Bridged => ({ line: own, given: partsOf(own), family, words });
  const found = told(looked(line), messages, said, area) ?? lint(looked(line), area) ?? protocolAsked(looked(line), said, area) ?? (REFUSES_RIGHTS.test(said) ? rightsFault(area, before) : undefined);
  if (found === undefined) return undefined;
  const next = (other: Line): Fault | undefined => {
    const fault = lint(looked(other), area);
    return fault === undefined || fault.ways.length === 0 ? undefined : fault;
  };
  const wrong = found.wrong === undefined ? undefined : typed.words[found.wrong]?.span;
  return { kind: found.kind, names: found.names, ...(wrong === undefined ? {} : { wrong }), mends: mendsOf(line, found, next) };
}

/** What the line shows by itself. */
function lint(asked: Bridged, area: string): Fault | undefined {
  const { line, given, family } = asked;
  const typography = typographyFault(line);
  if (typography !== undefined) return { ...typography, kind: typography.kind.replace("iptables/", `${area}/`) };
  return optionFault(asked, area) ?? fieldFaults(asked, area) ?? protocolNeeded(asked, area) ?? renamedKind(interfaceFault({ given, family }), area);
}

const renamedKind = (found: Fault | undefined, area: string): Fault | undefined => (found === undefined ? undefined : { ...found, kind: found.kind.replace(/^[a-z]+\//, `${area}/`) });

function optionFault({ line, given, words }: Bridged, area: string): Fault | undefined {
  for (const part of given.parts) {
    if (part.role !== "unknown" || !part.name.startsWith("--")) continue;
    const near = nearName(part.name.slice(2), words.options);
    if (near !== undefined) return fault(`${area}/option-misspelt`, { option: part.name, near: `--${near}` }, [way(`\`--${near}\` is meant`, "likely", { do: "replace-words", from: part.at, to: part.at, words: [line.words[part.at]!.replace(/^--[^=]+/, `--${near}`)] })], part.at);
  }
  return undefined;
}

const MAC = /^(?:[\da-f]{1,2}:){5}[\da-f]{1,2}(?:\/(?:[\da-f]{1,2}:){5}[\da-f]{1,2})?$/i;

function fieldFaults({ given, family }: Bridged, area: string): Fault | undefined {
  const counts = new Map<string, number>();
  for (const part of given.parts) {
    const nth = counts.get(part.name) ?? 0;
    counts.set(part.name, nth + 1);
    const value = part.values[0];
    if (value === undefined) continue;
    if (part.negation?.behind === true && part.role === "field") return fault(`${area}/negation-behind`, { option: part.name }, [way("the `!` stands before the option", "told", { do: "negate", option: part.name, nth })], part.negation.at);
    if (family === "bridge" && part.role === "field" && (part.name === "-p" || part.name === "--proto" || part.name === "--protocol")) {
      const known = ETHERNET_PROTOCOLS.some((name) => name.toLowerCase() === value.text.toLowerCase()) || /^0x[\da-f]{1,4}$|^\d{1,5}$/i.test(value.text);
      const near = known ? undefined : OTHER_PROTOCOLS[value.text.toLowerCase()] ?? nearValue(value.text, ETHERNET_PROTOCOLS);
      if (near !== undefined) return fault(`${area}/protocol-misspelt`, { protocol: value.text, near }, [way(`\`${near}\` is meant`, "likely", { do: "value", option: part.name, nth, to: near })], value.at);
    }
    if (family === "bridge" && part.role === "field" && /^-[sd]$|^--(?:src|dst|source|destination)$/.test(part.name) && !MAC.test(value.text) && !/^(?:Unicast|Multicast|Broadcast|BGA)$/i.test(value.text)) {
      const digits = value.text.replace(/[:.-]/g, "");
      const address4 = /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?$/.test(value.text);
      if (address4) {
        const option = part.name === "-s" || part.name === "--src" || part.name === "--source" ? "--ip-src" : "--ip-dst";
        return fault(`${area}/address-not-mac`, { value: value.text }, [way("an IPv4 address is meant", "likely", { do: "rename-option", option: part.name, nth, to: option })], value.at);
      }
      return fault(`${area}/mac-form`, { value: value.text }, /^[\da-f]{12}$/i.test(digits) ? [way("bytes have `:` between them", "told", { do: "value", option: part.name, nth, to: digits.match(/../g)!.join(":") })] : [], value.at);
    }
    if (family === "arp" && (part.role === "field" && /^(?:-[sd]|--(?:src|dst|source|destination)(?:-ip)?)$/.test(part.name) || /^--mangle-ip-[sd]$/.test(part.name))) {
      const found = addressFault({ part, nth, given, family });
      if (found !== undefined) return renamedKind(found, area);
    }
  }
  return undefined;
}

/** A protocol that no name is nearest to: IPv5 is neither IPv4 nor IPv6 more than the other. */
function protocolAsked({ given }: Bridged, said: string, area: string): Fault | undefined {
  const part = given.parts.find(({ role, name }) => role === "field" && (name === "-p" || name === "--proto" || name === "--protocol")), value = part?.values[0];
  if (part === undefined || value === undefined || !said.includes("Problem with the specified Ethernet protocol")) return undefined;
  return fault(`${area}/protocol-misspelt`, { protocol: value.text }, [openWay("PROTOCOL", `one of ${listed(ETHERNET_PROTOCOLS)}, or its number`, { do: "value", option: part.name, to: slotOf("PROTOCOL") })], value.at);
}

/** A match on the protocol's header wants the protocol named: the kernel refuses it otherwise. */
function protocolNeeded({ given, family }: Bridged, area: string): Fault | undefined {
  if (family !== "bridge" || !/^(?:append|insert|delete|check|replace)$/.test(given.meaning.operation)) return undefined;
  const option = given.parts.find(({ role, owner }) => role === "option" && owner !== undefined && PROTOCOL_OF_MATCH[owner] !== undefined);
  const wanted = option === undefined ? undefined : PROTOCOL_OF_MATCH[option.owner!];
  const typed = given.meaning.protocol;
  if (option !== undefined && wanted !== undefined && typed?.toLowerCase() !== wanted.toLowerCase() && !/^0x|^\d/.test(typed ?? "")) {
    const edits: readonly Edit[] = typed === undefined ? [{ do: "behind-chain", words: ["-p", wanted] }] : [{ do: "value", option: "-p", to: wanted }];
    return fault(`${area}/protocol-needed`, { option: option.name, protocol: wanted }, [way(`\`${option.name}\` looks into ${wanted} packets`, "told", ...edits)], option.at);
  }
  const port = given.parts.find(({ name }) => /^--ip6?-(?:[sd]port|(?:source|destination)-port)$/.test(name));
  const six = port?.name.startsWith("--ip6") === true;
  const transport = given.parts.find(({ name }) => name === (six ? "--ip6-proto" : "--ip-proto") || name === (six ? "--ip6-protocol" : "--ip-protocol"));
  if (port !== undefined && transport === undefined) {
    return fault(`${area}/port-without-protocol`, { option: port.name }, ["tcp", "udp"].map((protocol, index) => way(`the rule is for ${protocol.toUpperCase()}`, index === 0 ? "likely" : "guess", { do: "before-option", option: port.name, words: [six ? "--ip6-proto" : "--ip-proto", protocol] })), port.at);
  }
  return undefined;
}

/** What the message says of it. */
function told(asked: Bridged, messages: readonly Recognised[], said: string, area: string): Fault | undefined {
  for (const message of messages) {
    const field = (name: string): string | undefined => (message.fields[name] === undefined ? undefined : String(message.fields[name].value));
    const { id } = message.message;
    const found = /chain-does-not-exist|couldnt-(?:load|find)-target/.test(id) ? targetFault(asked, field("target"), area)
      : id === "iptables/no-chain-target-match" ? missing(asked, area)
      : id === "iptables/table-unknown" ? tableFault(asked, field("table") ?? "", area)
      : id === "iptables-nft/commit-failed" ? commitFailed(asked, field("action") ?? "", field("error") ?? "", area)
      : id.includes('policy') || (field("error") ?? "") === "Bad policy name" || /Bad policy name|Unknown policy|Policy \w+ (?:only|not)/.test(said) ? policyOf(asked, area)
      : id.includes('kernel-doesnt-support-the-ebtables-table') ? legacyTable(asked, area)
      : undefined;
    if (found !== undefined) return found;
  }
  if (said.includes("Bad rule (does a matching rule exist")) return ruleMissing(asked, area);
  return /Bad policy name|Unknown policy|Policy \w+ only allowed/.test(said) ? policyOf(asked, area) : undefined;
}

/** The rule is not there as it is spelt: the list tells how it is. */
function ruleMissing({ line, given }: Bridged, area: string): Fault {
  return fault(`${area}/rule-missing`, { chain: given.meaning.chain ?? "" }, [{
    intent: "the rule is there in other words: the list tells how it is spelt", sure: "likely", lines: [], before: [{ argv: [...line.prefix, `${line.program}-save`] }],
  }]);
}

function policyOf({ given, line }: Bridged, area: string): Fault | undefined {
  const found = policyFault(given);
  const operation = given.parts.find(({ role }) => role === "operation");
  const value = operation?.values[1];
  if (found !== undefined && found.ways.length > 0) return renamedKind(found, area);
  if (value === undefined) return renamedKind(found, area);
  return fault(`${area}/policy-name`, { policy: line.words[value.at]!, chain: given.meaning.chain ?? "" }, [openWay("POLICY", `one of ${area === "ebtables" ? "ACCEPT, DROP, RETURN" : "ACCEPT, DROP"}`, { do: "policy", to: slotOf("POLICY") })], value.at);
}

const tableOf = ({ meaning }: CommandParts): string => meaning.table ?? "filter";

function newChain({ line, given }: Bridged, chain: string): Step {
  const table = given.meaning.table === undefined ? [] : ["-t", given.meaning.table];
  return { argv: [...line.prefix, line.program, ...table, "-N", chain], undo: [...line.prefix, line.program, ...table, "-X", chain] };
}

function targetFault(asked: Bridged, name: string | undefined, area: string): Fault | undefined {
  const { given, words } = asked;
  if (name === undefined) return undefined;
  const at = given.parts.find(({ role }) => role === "target")?.values[0]?.at;
  const same = words.targets.find((target) => target.toLowerCase() === name.toLowerCase() && target !== name);
  const general = meantTarget(name)?.to;
  const near = same ?? nearName(name, words.targets) ?? (general !== undefined && words.targets.includes(general) ? general : undefined);
  const make: Way = { ...way("the chain is to be made", near === undefined ? "likely" : "guess"), before: [newChain(asked, name)] };
  return fault(near === undefined ? `${area}/target-chain-missing` : same === undefined ? `${area}/target-misspelt` : `${area}/target-case`, { target: name, ...(near === undefined ? {} : { near }) },
    [...(near === undefined ? [] : [way(`\`${near}\` is meant`, same === undefined ? "likely" : "told", { do: "target", to: near })]), make], at);
}

/** ENOENT: the chain is another table's, is spelt otherwise, or is to be made. */
function missing(asked: Bridged, area: string): Fault | undefined {
  const { given, family } = asked;
  const chain = given.meaning.chain ?? "", table = tableOf(given);
  const at = given.parts.find(({ role }) => role === "operation")?.values[0]?.at;
  const hooks = [...new Set(TABLE_CHAINS.filter((row) => row.family === family).flatMap(({ chains }) => chains))];
  const own = builtInChains(table, family);
  const names = { chain, table };
  const same = hooks.find((hook) => hook === chain.toUpperCase() && hook !== chain);
  if (same !== undefined) return fault(`${area}/chain-case`, { ...names, near: same }, [way(`\`${same}\` is meant`, "told", { do: "chain", to: same })], at);
  const homes = tablesWithChain(chain, family);
  if (own.some((hook) => hook === chain) && family !== "arp") return given.meaning.ruleNumber === undefined ? undefined : fault(`${area}/index-out-of-range`, { ...names, number: String(given.meaning.ruleNumber) }, []);
  if (homes.length > 0 || ["PREROUTING", "POSTROUTING", "FORWARD", "BROUTING"].includes(chain)) {
    // arptables of nf_tables has no FORWARD.
    const chains = (family === "arp" ? ["INPUT", "OUTPUT"] : own).filter((hook) => hook !== chain);
    return fault(`${area}/chain-of-other-table`, { ...names, tables: homes.join(", ") }, [
      ...homes.filter((home) => home !== table).map((to) => way(`the rule belongs into ${to}`, "likely", { do: "table", to })),
      ...[...chains].sort((a) => (a === "FORWARD" ? -1 : 0)).slice(0, 2).map((to) => way(`the rule is for ${to}`, "guess", { do: "chain", to })),
    ], at);
  }
  const near = nearName(chain, own);
  const adds = ["append", "insert"].includes(given.meaning.operation);
  return fault(near === undefined ? `${area}/chain-missing` : `${area}/chain-misspelt`, { ...names, ...(near === undefined ? {} : { near }) }, [
    ...(near === undefined ? [] : [way(`\`${near}\` is meant`, "likely", { do: "chain", to: near })]),
    ...(adds ? [{ ...way("the chain is to be made", near === undefined ? "likely" : "guess"), before: [newChain(asked, chain)] }] : []),
  ], at);
}

function tableFault({ given, words, family }: Bridged, name: string, area: string): Fault {
  const at = given.parts.find(({ name: option }) => option === "-t" || option === "--table")?.values[0]?.at;
  const near = nearName(name.toLowerCase(), words.tables) ?? (words.tables.length === 1 ? words.tables[0] : undefined);
  const byChain = given.meaning.chain === undefined ? undefined : tablesWithChain(given.meaning.chain, family)[0];
  const to = near ?? byChain;
  return fault(`${area}/table-unknown`, { table: name, tables: words.tables.join(", ") }, to === undefined ? [] : [way(`\`${to}\` is meant`, near === undefined || words.tables.length === 1 ? "guess" : "likely", { do: "table", to })], at);
}

function commitFailed(asked: Bridged, action: string, error: string, area: string): Fault | undefined {
  const { line, given } = asked;
  if (action.endsWith("_DEL") && error.startsWith("Device or resource busy")) return chainBusy(asked, area);
  if (error.startsWith("No such file")) return missing(asked, area) ?? targetFault(asked, given.meaning.target?.name, area);
  return lint({ ...asked, line }, area);
}

/** Jumps to the chain go, then its rules, then the chain. */
function chainBusy({ line, given }: Bridged, area: string): Fault | undefined {
  if (given.meaning.operation !== "delete-chain") return undefined;
  const chain = given.meaning.chain ?? "", table = tableOf(given), name = baseName(line.program);
  const names = { chain, table };
  if (!/^[\w.-]{1,28}$/.test(chain) || chain.startsWith("-") || !/^[a-z]{2,12}$/.test(table)) return fault(`${area}/chain-busy`, names, []);
  const pattern = chain.replace(/\./g, "\\.");
  const script = `{ echo '*${table}'; ${name}-save | sed -n '/^[*]${table}$/,/^[*]/{/ -j ${pattern} *$/s/^-A/-D/p}'; } | ${name}-restore --noflush`;
  const flush = [...line.prefix, line.program, ...(given.meaning.table === undefined ? [] : ["-t", table]), "-F", chain];
  return fault(`${area}/chain-busy`, names, [{ ...way("the rules in it and those that jump to it may go with it", "likely"), before: [{ argv: [...line.prefix, "sh", "-c", script], script: true }, { argv: flush }] }]);
}

/** Kernels without the old tables have those of nf_tables. */
function legacyTable({ line, given }: Bridged, area: string): Fault {
  const name = baseName(line.program);
  return fault(`${area}/legacy-table-missing`, { table: tableOf(given) }, name.endsWith("-legacy") ? [way("nf_tables has the table", "likely", { do: "program-name", to: name.replace("-legacy", "-nft") })] : []);
}
