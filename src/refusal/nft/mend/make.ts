import { byWord } from "../../../knowledge/by-word.js";
import type { NftElement, NftExpression, NftStatement, NftValue } from "../../../grammar/nft/types.js";
import type { Need } from "./build.js";

/** Commands that make what a use implies, with their rows for a block. */

const need = (head: string, object: string, name: string, body: readonly string[]): Need => ({
  command: `add ${object} ${head} ${name}${body.length === 0 ? "" : ` { ${body.map((row) => `${row};`).join(" ")} }`}`,
  rows: body.length === 0 ? [`${object} ${name} {`, "}"] : [`${object} ${name} {`, ...body.map((row) => `\t${row}`), "}"],
});

/** Names that iptables-nft takes for itself: a rule of nft's own among its rules, and it cannot show the table any more. */
const OF_IPTABLES = /^ip6? (?:filter|nat|mangle|raw|security)$/;
/** `create` fails where the table is there after all. */
export const missingTable = (family: string, table: string): Need => ({ command: `${OF_IPTABLES.test(`${family} ${table}`) ? "create" : "add"} table ${family} ${table}` });
export const tableNeed = (family: string, table: string): Need => ({ command: `add table ${family} ${table}` });

/** Names of base chains as nearly everybody gives them, and the hook that each says. */
const HOOK_NAMES: readonly (readonly [name: RegExp, hook: string])[] = [
  [/^(?:pre(?:routing)?|dstnat)$/i, "prerouting"], [/^in(?:put|bound|coming)?$/i, "input"], [/^(?:fwd|forward(?:ing)?)$/i, "forward"],
  [/^out(?:put|bound|going)?$/i, "output"], [/^(?:post(?:routing)?|srcnat)$/i, "postrouting"],
];
export const hookOfName = (name: string): string | undefined => HOOK_NAMES.find(([pattern]) => pattern.test(name))?.[1];

export const BASE_NAMES: readonly string[] = ["input", "forward", "output", "prerouting", "postrouting"];

export type Nat = "source" | "destination";
export function natOf(statements: readonly NftStatement[]): Nat | undefined {
  for (const { kind, word } of statements) if (kind === "nat") return word.text === "masquerade" || word.text === "snat" ? "source" : "destination";
  return undefined;
}

/** The chain that nat wants: `type nat hook postrouting priority srcnat`. */
export const natHook = (nat: Nat): string => (nat === "source" ? "postrouting" : "prerouting");

export interface BaseChain { readonly type: string; readonly hook: string; readonly priority: string }

export function hookWords({ type, hook, priority }: BaseChain): string {
  return `type ${type} hook ${hook} priority ${priority}`;
}

/** Priority by number, as every version of nft reads it; `policy accept` lets pass what no rule decides. */
function baseFor(family: string, table: string, name: string, statements: readonly NftStatement[]): BaseChain | undefined {
  const nat = natOf(statements);
  const hook = hookOfName(name) ?? (nat === undefined ? undefined : natHook(nat));
  if (hook === undefined || family === "netdev" || (family === "arp" && hook !== "input" && hook !== "output")) return undefined;
  const natted = (nat !== undefined || /^nat/i.test(table)) && hook !== "forward" && family !== "bridge" && family !== "arp";
  if (natted) return { type: "nat", hook, priority: hook === "prerouting" || hook === "output" ? "-100" : "100" };
  if (/^mangle/i.test(table)) return { type: hook === "output" ? "route" : "filter", hook, priority: "-150" };
  if (/^raw/i.test(table)) return { type: "filter", hook, priority: "-300" };
  return { type: "filter", hook, priority: statements.some(({ kind }) => kind === "tproxy") ? "-150" : "0" };
}

/** A chain that sees packets when its name says which, else one that rules jump to. */
export function chainNeed(family: string, table: string, name: string, statements: readonly NftStatement[] = [], target = false): Need {
  const base = target ? undefined : baseFor(family, table, name, statements);
  return need(`${family} ${table}`, "chain", name, base === undefined ? [] : [hookWords(base), "policy accept"]);
}

export const namedBase = (family: string, table: string, name: string, base: BaseChain): Need =>
  need(`${family} ${table}`, "chain", name, [hookWords(base), "policy accept"]);

const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^(?:\d{1,3}\.){3}\d{1,3}$/, "ipv4_addr"], [/^(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}$/i, "ether_addr"], [/^[0-9a-f]*:[0-9a-f:.]+$/i, "ipv6_addr"],
  [/^0x[0-9a-f]+$/i, "mark"], [/^\d{1,5}$/, "inet_service"], [/^(?:tcp|udp|icmp|icmpv6|sctp|esp|ah)$/, "inet_proto"],
  [/^"?(?:eth|en[ospx]|wl|br|lo|tun|tap|wg|ppp|veth|bond|vlan|docker|virbr|venet)[\w.@-]*\*?"?$/, "ifname"],
];

/** The type that a value is written like; a lone name is a service. */
export function typeOfValue(value: NftValue, text: string): string | undefined {
  if (value.kind === "concat") {
    const parts = value.parts!.map((part) => typeOfValue(part, text));
    return parts.every((part) => part !== undefined) ? parts.join(" . ") : undefined;
  }
  const first = value.kind === "range" || value.kind === "prefix" ? value.parts![0]! : value;
  const words = text.slice(first.start, first.end);
  return FIXED.find(([pattern]) => pattern.test(words))?.[1] ?? (/^[a-z][\w-]*$/.test(words) ? "inet_service" : undefined);
}

const hasInterval = (value: NftValue): boolean => value.kind === "range" || value.kind === "prefix" || (value.parts ?? []).some(hasInterval);

/** Body of the set or map that would take these elements. */
export function bodyForElements(elements: readonly NftElement[], text: string): { readonly map: boolean; readonly rows: readonly string[] } | undefined {
  const [first] = elements;
  const key = first === undefined ? undefined : elements.map((one) => typeOfValue(one.key, text)).find((one) => one !== undefined);
  if (first === undefined || key === undefined) return undefined;
  const data = first.verdict !== undefined ? "verdict" : first.data === undefined ? undefined : typeOfValue(first.data, text);
  if (first.data !== undefined && data === undefined) return undefined;
  const interval = elements.some((one) => hasInterval(one.key));
  const timeout = elements.some(({ options }) => options.some((one) => one.text === "timeout"));
  return { map: data !== undefined, rows: rowsOf(key, data, [...(interval ? ["interval"] : []), ...(timeout ? ["timeout"] : [])]) };
}

function rowsOf(key: string, data: string | undefined, flags: readonly string[]): readonly string[] {
  return [`type ${key}${data === undefined ? "" : ` : ${data}`}`, ...(flags.length === 0 ? [] : [`flags ${flags.join(",")}`])];
}

/** The datatypes of what is looked up, joined. */
export function typeOfExpressions(parts: readonly NftExpression[]): string | undefined {
  // A set of interface names, not of the numbers that interfaces happen to have.
  const types = parts.map(({ datatype }) => (datatype === "string" ? "ifname" : datatype));
  return types.every((one) => one !== undefined && one !== "integer") ? types.join(" . ") : undefined;
}

const SETTABLE: Readonly<Record<string, string>> = byWord({ mark: "mark", priority: "classid", helper: "string" });

/** What the place where a set or map stands says about it. */
export function bodyForUse(statements: readonly NftStatement[], name: string, family: string | undefined): { readonly map: boolean; readonly rows: readonly string[] } | undefined {
  for (const one of statements) {
    const { left, right, reference } = one;
    if (one.kind === "update" && reference?.text === name) {
      const key = typeOfExpressions(left!);
      const timeout = one.words?.some(({ text }) => text === "timeout") === true;
      return key === undefined ? undefined : { map: false, rows: [...rowsOf(key, undefined, ["dynamic", ...(timeout ? ["timeout"] : [])]), "size 65535"] };
    }
    if (one.kind === "match" && right?.kind === "reference" && right.name!.text === name) {
      const key = typeOfExpressions(left!);
      // Addresses come as networks sooner or later.
      return key === undefined ? undefined : { map: false, rows: rowsOf(key, undefined, /^ipv[46]_addr$/.test(key) ? ["interval"] : []) };
    }
    if (one.kind === "vmap" && right?.name?.text === name) return mapOf(left!, "verdict");
    const mapped = [right, one.to?.address, one.to?.port].find((value) => value?.kind === "map" && value.name?.text === name);
    if (mapped?.key !== undefined) {
      const data = one.kind === "nat" || one.kind === "tproxy" ? (one.to?.port === mapped ? "inet_service" : addressType(one, family)) :
        one.kind === "set" ? SETTABLE[left?.[0]?.key?.text ?? ""] : undefined;
      return data === undefined ? undefined : mapOf(mapped.key, data);
    }
  }
  return undefined;
}

const mapOf = (left: readonly NftExpression[], data: string): { readonly map: true; readonly rows: readonly string[] } | undefined => {
  const key = typeOfExpressions(left);
  return key === undefined ? undefined : { map: true, rows: rowsOf(key, data, []) };
};

const addressType = ({ to }: NftStatement, family: string | undefined): string => ((to?.family?.text ?? family) === "ip6" ? "ipv6_addr" : "ipv4_addr");

export const setNeed = (head: string, name: string, { map, rows }: { readonly map: boolean; readonly rows: readonly string[] }): Need =>
  need(head, map ? "map" : "set", name, rows);

/** Helpers of the kernel: protocol and port. Source: `net/netfilter/nf_conntrack_*.c`. */
export const HELPERS: Readonly<Record<string, { readonly protocol: "tcp" | "udp"; readonly port: number }>> = byWord({
  ftp: { protocol: "tcp", port: 21 }, tftp: { protocol: "udp", port: 69 }, sip: { protocol: "udp", port: 5060 }, irc: { protocol: "tcp", port: 6667 },
  pptp: { protocol: "tcp", port: 1723 }, "netbios-ns": { protocol: "udp", port: 137 }, snmp: { protocol: "udp", port: 161 }, amanda: { protocol: "udp", port: 10080 },
  sane: { protocol: "tcp", port: 6566 }, "Q.931": { protocol: "tcp", port: 1720 }, RAS: { protocol: "udp", port: 1719 },
});

/** The helper that a name or the rule's port means. */
export function helperOf(name: string, statements: readonly NftStatement[], text: string): { readonly type: string; readonly protocol: string } | undefined {
  const byName = Object.keys(HELPERS).filter((one) => name.toLowerCase().includes(one.toLowerCase())).sort((a, b) => b.length - a.length)[0];
  const port = statements.find(({ left }) => left?.[0]?.key?.text === "dport");
  const number = port?.right === undefined ? "" : text.slice(port.right.start, port.right.end);
  const byPort = Object.entries(HELPERS).find(([type, one]) => String(one.port) === number || type === number)?.[0];
  const type = byName ?? byPort ?? (/voip|phone/i.test(name) ? "sip" : undefined);
  return type === undefined ? undefined : { type, protocol: port?.left?.[0]?.protocol === "udp" || port?.left?.[0]?.protocol === "tcp" ? port.left[0].protocol : HELPERS[type]!.protocol };
}

/** What only the reader can say of an object that is to be made: with a drop behind it an invented amount stops everything. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = byWord({
  quota: { AMOUNT: "how much may pass, as 500 mbytes" }, limit: { RATE: "how often, as 10/second" },
});
export const askedOf = (type: string): { readonly open?: Readonly<Record<string, string>> } => (ASKED[type] === undefined ? {} : { open: ASKED[type] });

export const BODIES: Readonly<Record<string, readonly string[]>> = byWord({
  counter: [],
  quota: ["over <AMOUNT>"],
  limit: ["rate <RATE>"],
  synproxy: ["mss 1460", "wscale 7"],
  "ct timeout": ["protocol tcp", "l3proto ip", "policy = { established : 432000 }"],
  "ct expectation": ["protocol tcp", "dport 9876", "timeout 1m", "size 12", "l3proto ip"],
});

/** `add quota inet filter daily over 100 mbytes`: most take their values without braces. */
export function objectNeed(head: string, type: string, name: string, body: readonly string[]): Need {
  if (type.startsWith("ct ")) return need(head, type, name, body);
  return { command: `add ${type} ${head} ${name}${body.length === 0 ? "" : ` { ${body.join("; ")}; }`}`, rows: [`${type} ${name} {`, ...body.map((row) => `\t${row}`), "}"] };
}
