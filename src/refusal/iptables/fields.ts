import { byWord } from "../../knowledge/by-word.js";
import type { CommandParts } from "../../grammar/command/parts.js";
import type { CommandPart } from "../../model/command.js";
import type { Family } from "../../model/mode.js";
import { fault, split, way, type Fault } from "../fault.js";
import { nearName } from "../near-name.js";
import { addressFault, eachWay, twiceWays } from "./addresses.js";

interface Given {
  readonly given: CommandParts;
  readonly family: Family;
}

/** As in /etc/protocols of most machines, and what iptables knows by itself. Source: `libxtables/xtables.c` xtables_chain_protos. */
const PROTOCOLS: readonly string[] = ["tcp", "udp", "udplite", "icmp", "icmpv6", "ipv6-icmp", "esp", "ah", "sctp", "dccp", "mh", "ipv6-mh", "all", "gre", "igmp", "ospf", "vrrp", "ipip", "ipv6", "ipencap", "l2tp", "pim", "ip", "ipcomp", "rsvp", "eigrp", "hopopt", "egp"];
const OTHER_PROTOCOLS: Readonly<Record<string, string>> = byWord({ icmpv4: "icmp", icmp4: "icmp", ping: "icmp", icmp6: "icmpv6", ipsec: "esp", any: "all", tcp4: "tcp", tcpv4: "tcp", udp4: "udp", udpv4: "udp", tcp6: "tcp", udp6: "udp", http: "tcp", https: "tcp", ssh: "tcp", dns: "udp" });
const BOTH = /^(?:both|tcp(?:[,/+&|_-]|and)?udp|udp(?:[,/+&|_-]|and)?tcp)$/i;

export const isProtocol = (text: string): boolean => PROTOCOLS.includes(text.toLowerCase()) || /^(?:\d|\d\d|1\d\d|2[0-4]\d|25[0-5])$/.test(text);

/** What is wrong with the options that bind every rule: addresses, protocol, interfaces; each once, the `!` before it. */
export function fieldFault({ given, family }: Given): Fault | undefined {
  const seen = new Map<string, number>();
  for (const part of given.parts) {
    if (part.role === "target") {
      const found = targetTwice(part, given, seen);
      if (found !== undefined) return found;
    }
    if (part.role !== "field") continue;
    const name = SHORT[part.name] ?? part.name;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const found = oneField(part, name, nth, given, family) ?? (nth > 0 && name !== "-t" ? twice(part, name, given) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

const SHORT: Readonly<Record<string, string>> = byWord({ "--source": "-s", "--src": "-s", "--destination": "-d", "--dst": "-d", "--protocol": "-p", "--in-interface": "-i", "--out-interface": "-o", "--table": "-t" });

function oneField(part: CommandPart, name: string, nth: number, given: CommandParts, family: Family): Fault | undefined {
  switch (name) {
    case "-s": case "-d": return addressFault({ part, nth, given, family });
    case "-p": return protocolFault(part, nth);
    case "-i": case "-o": return interfaceFault(part, nth);
    default: return undefined;
  }
}

function protocolFault(part: CommandPart, nth: number): Fault | undefined {
  const value = part.values[0];
  if (value === undefined || isProtocol(value.text)) return undefined;
  const { text } = value;
  const glued = /^!(?=[a-z\d])/i.exec(text);
  if (glued !== null) return fault("iptables/negation-glued", { value: text }, [way("the `!` stands before the option", "told", { do: "negate", option: part.name, nth, value: text.slice(1) })], value.at);
  if (BOTH.test(text)) {
    return fault("iptables/protocol-list", { value: text }, [split("TCP and UDP are meant: a rule for each", "told", [{ do: "value", option: part.name, nth, to: "tcp" }], [{ do: "value", option: part.name, nth, to: "udp" }])], value.at);
  }
  const list = text.split(/[,/|+]/).map((one) => one.trim()).filter(Boolean);
  if (list.length > 1 && list.every(isProtocol)) {
    return fault("iptables/protocol-list", { value: text }, [split("a rule for each protocol is meant", "told", ...list.map((one) => [{ do: "value", option: part.name, nth, to: one } as const]))], value.at);
  }
  const other = OTHER_PROTOCOLS[text.toLowerCase()] ?? nearName(text, PROTOCOLS);
  return other === undefined ? undefined : fault("iptables/protocol-misspelt", { value: text, near: other }, [way(`\`${other}\` is meant`, "likely", { do: "value", option: part.name, nth, to: other })], value.at);
}

/** `include/uapi/linux/if.h` IFNAMSIZ 16, with the closing zero. */
const INTERFACE_MOST = 15;

function interfaceFault(part: CommandPart, nth: number): Fault | undefined {
  const value = part.values[0];
  if (value === undefined) return undefined;
  const { text } = value;
  const glued = /^!\b/.exec(text);
  if (glued !== null && part.negation === undefined) return fault("iptables/negation-glued", { value: text }, [way("the `!` stands before the option", "told", { do: "negate", option: part.name, nth, value: text.slice(1) })], value.at);
  const list = text.split(",").filter(Boolean);
  if (list.length > 1 && list.every((one) => /^[\w.+@-]{1,15}$/.test(one))) {
    return fault("iptables/interface-list", { value: text }, [split("a rule for each interface is meant", "told", ...list.map((one) => [{ do: "value", option: part.name, nth, to: one } as const]))], value.at);
  }
  const alias = /^([a-z][\w.-]{0,14}):\w{1,8}$/i.exec(text);
  if (alias !== null) return fault("iptables/interface-alias", { value: text, near: alias[1]! }, [way(`an alias is no interface of its own: \`${alias[1]!}\``, "likely", { do: "value", option: part.name, nth, to: alias[1]! })], value.at);
  const star = /^([a-z]{2,12})\*$/i.exec(text);
  if (star !== null) return fault("iptables/interface-wildcard", { value: text, near: `${star[1]!}+` }, [way("all interfaces whose names begin so are meant", "told", { do: "value", option: part.name, nth, to: `${star[1]!}+` })], value.at);
  if (text.length > INTERFACE_MOST) return fault("iptables/interface-too-long", { value: text, most: String(INTERFACE_MOST) }, [way("all interfaces whose names begin so are meant", "guess", { do: "value", option: part.name, nth, to: `${text.slice(0, INTERFACE_MOST - 1)}+` })], value.at);
  return undefined;
}

const WHAT: Readonly<Record<string, string>> = byWord({ "-s": "source", "-d": "destination", "-p": "protocol", "-i": "interface", "-o": "interface" });

/** An option that a rule takes once. */
function twice(part: CommandPart, name: string, given: CommandParts): Fault | undefined {
  const all = given.parts.filter((other) => (SHORT[other.name] ?? other.name) === name);
  const values = all.flatMap(({ values: [value] }) => value?.text ?? []);
  if (values.length !== all.length || values.length < 2) return undefined;
  const same = new Set(values).size === 1;
  if (same) return fault("iptables/option-twice", { option: name, value: values[0]! }, [way("it was typed twice", "told", { do: "remove-option", option: name, nth: 1 })], part.at);
  const each = eachWay(name, values, WHAT[name] ?? "value");
  const plain = all.every(({ negation }) => negation === undefined);
  return fault("iptables/option-twice", { option: name, value: values.join(", ") }, (name === "-s" || name === "-d") && plain ? [...twiceWays(name, values), each] : [each], part.at);
}

/** A rule has one target: LOG and what follows it are two rules. */
function targetTwice(part: CommandPart, given: CommandParts, seen: Map<string, number>): Fault | undefined {
  const count = seen.get("target") ?? 0;
  seen.set("target", count + 1);
  if (count === 0) return undefined;
  const targets = given.parts.filter(({ role }) => role === "target");
  const [first, second] = targets.map(({ values: [value] }) => value?.text ?? "");
  if (targets.length !== 2 || first === undefined || second === undefined || targets[0]!.name !== targets[1]!.name) return undefined;
  const name = targets[0]!.name;
  if (first === second) return fault("iptables/option-twice", { option: name, value: first }, [way("it was typed twice", "told", { do: "remove-option", option: name, nth: 1 })], part.at);
  const owned = (owner: string): readonly { do: "remove-option"; option: string }[] => given.parts.filter((other) => other.role === "option" && other.owner === owner).map((other) => ({ do: "remove-option", option: other.name }));
  const one = [...owned(second), { do: "remove-option", option: name, nth: 1 }] as const, other = [...owned(first), { do: "remove-option", option: name, nth: 0 }] as const;
  // What goes on behind the rule comes first; with -I the last one typed ends up first.
  const passes = (target: string): boolean => /^(?:LOG|NFLOG|ULOG|MARK|CONNMARK|SET|TRACE|CLASSIFY|DSCP|TOS|TTL|TCPMSS|AUDIT)$/.test(target);
  const [before, behind] = passes(second) && !passes(first) ? [other, one] : [one, other];
  const inserted = given.meaning.operation === "insert";
  return fault("iptables/option-twice", { option: name, value: `${first}, ${second}` }, [split("two rules are meant, one behind the other", "likely", ...(inserted ? [behind, before] : [before, behind]))], part.at);
}
