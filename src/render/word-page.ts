import type { FirewallScript } from "../knowledge/firewall-scripts.js";
import { listNamesOf } from "../knowledge/iptables-list-names.js";
import { modeFor, modulesFor, needOf, type ExtensionRow } from "../knowledge/lookup.js";
import { MODES, type ModeInfo } from "../knowledge/modes.js";
import type { VzParameter } from "../knowledge/vz-parameters.js";
import type { NetfilterMode } from "../model/mode.js";

/*
 * Pages about a word: a mode, a module, a match or target, a parameter, a firewall script. What each version of Virtuozzo needs stands on all.
 */

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");
const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);

/** How a container gets a mode, and what there is in its place. */
export function modePerVersion(mode: NetfilterMode, names: readonly string[]): readonly string[] {
  return bullets([
    `Virtuozzo 7: \`prlctl stop CTID\`, \`prlctl set CTID --netfilter ${mode}\`, \`prlctl start CTID\`, on the node`,
    `Virtuozzo 6.0 update 6 and later, OpenVZ with vzctl 4.7 and later: \`vzctl set CTID --save --netfilter ${mode} --setmode restart\`, on the node`,
    mode === "disabled"
      ? "before that: an empty list, `vzctl set CTID --save --iptables \"\"`"
      : `before that: the modules loaded on the node, ${names.length === 0 ? "and the names of what is used" : `and ${list(names)}`} in IPTABLES of /etc/vz/vz.conf and of the container`,
    "Virtuozzo 8 and 9: no modes; the module loaded on the node is enough",
  ]);
}

const LISTED_FOR: Readonly<Record<NetfilterMode, readonly string[]>> = {
  disabled: [],
  stateless: ["ip_tables", "iptable_filter", "iptable_mangle"],
  stateful: ["ip_tables", "iptable_filter", "iptable_mangle", "ip_conntrack", "ipt_state", "ipt_conntrack", "ipt_helper"],
  full: ["ip_tables", "iptable_filter", "iptable_mangle", "ip_conntrack", "ipt_state", "ipt_conntrack", "ipt_helper", "iptable_nat", "ipt_REDIRECT"],
};

export function modePage({ mode, adds, tables }: ModeInfo): string {
  const smaller = MODES.slice(0, MODES.findIndex((known) => known.mode === mode)).filter(({ mode: name }) => name !== "disabled");
  return page(mode, `netfilter mode of a container`, [
    `It gives ${adds}${smaller.length === 0 ? "" : `, and all that ${smaller.map(({ mode: name }) => name).join(" and ")} give${smaller.length === 1 ? "s" : ""}`}.`,
    tables.length === 0 ? "Tables: none." : `Tables: ${list(tables)}.`,
    "It is set for each container; it cannot be set for all of them, and NETFILTER in /etc/vz/vz.conf is ignored. It counts from the container's next start.",
    ...(mode === "stateless" ? ["Without tracking every packet is INVALID for rules that ask for states: `whytables stateless` prints a rule set that asks for none."] : []),
    ...(mode === "full" ? ["Not even full gives ipset on Virtuozzo 6, ebtables, arptables, the security table, or helpers that the node has not loaded."] : []),
  ], modePerVersion(mode, LISTED_FOR[mode]), ["vzctl 4.7 src/lib/iptables.c _g_netfilter", "OpenVZ 2.6.32-042stab141 kernel/kmod.c module_payload_allowed", "Virtuozzo knowledge base 126787, 126136, 113056"]);
}

const GENERATIONS = [["2.6.18", "2.6.18 (RHEL 5, Virtuozzo 4)"], ["2.6.32", "2.6.32 (RHEL 6, Virtuozzo 6)"], ["current", "3.7 and later (Virtuozzo 7: 3.10)"]] as const;
const NEEDS = { none: "neither connection tracking nor NAT", conntrack: "connection tracking", nat: "NAT, and with it connection tracking" } as const;
const KINDS = { table: (name: string) => `the table ${name}`, match: (name: string) => `the match \`-m ${name}\``, target: (name: string) => `the target \`-j ${name}\``, helper: (name: string) => `the connection tracking helper ${name}` } as const;

/** @param invented the name that was asked for, where no kernel has it */
export function extensionPage(word: string, row: ExtensionRow, invented: boolean): string {
  const mode = modeFor(row);
  const family = row.families.includes("ip") ? "ip" : row.families[0]!;
  const names = listNamesOf([row]);
  return page(word, KINDS[row.kind](row.name), [
    ...(invented ? [`No kernel has a module of the name ${word}. What is meant is ${KINDS[row.kind](row.name)}, whose modules are these:`] : [`The kernel part of ${KINDS[row.kind](row.name)}.`]),
    "Modules, with what they need, by kernel:",
    "",
    ...bullets(GENERATIONS.map(([generation, label]) => { const modules = modulesFor(row, family, generation); return `${label}: ${modules.length === 0 ? "has none" : list(modules)}`; })),
    "",
    `It needs ${NEEDS[needOf(row)]}.`,
    ...(row.note === undefined ? [] : [`${row.note.charAt(0).toUpperCase()}${row.note.slice(1)}.`]),
    mode === undefined ? `No netfilter mode gives it to a container: ${row.refused ?? "it is refused there"}.` : `The smallest netfilter mode that gives it to a container is ${mode}.`,
  ], mode === undefined ? [] : modePerVersion(mode, names), ["OpenVZ 2.6.32-042stab141 kernel/kmod.c module_payload_allowed", "Makefiles of net/netfilter and net/ipv4/netfilter", "vzctl src/lib/iptables.c _g_iptables"]);
}

export function parameterPage({ names, what, versions, source }: VzParameter): string {
  return page(names[0]!, names.length > 1 ? `the same as ${list(names.slice(1))}` : "a setting of Virtuozzo", [what], bullets(versions.map(({ of, how }) => `${of}: ${how}`)), [source]);
}

export function scriptPage({ names, what, mode, more, settings, states, source }: FirewallScript): string {
  return page(names[0]!, names[1] ?? "a firewall script", [
    what,
    ...(states ? ["Its rules ask for the state of connections. In a container that needs the mode; on a node tracking is off by default, and without it new connections are INVALID and dropped.", "On a node FORWARD has to accept: through it goes the traffic of routed containers. A script made for a single server sets it to DROP and cuts them off."] : []),
    `In a container it needs the netfilter mode ${mode}.`,
    "", ...bullets([...more, ...settings]),
  ], modePerVersion(mode, LISTED_FOR[mode]), [source]);
}

function page(word: string, kind: string, body: readonly string[], versions: readonly string[], sources: readonly string[]): string {
  return [`# ${word}`, "", `**${kind}**`, "", ...paragraphs(body), ...(versions.length === 0 ? [] : ["", "## By version", "", ...versions]), "", "## Sources", "", ...bullets(sources), ""].join("\n");
}

/** A blank line between sentences, none between the lines of a list. */
function paragraphs(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, at) => (at > 0 && line !== "" && lines[at - 1] !== "" && !line.startsWith("- ") ? ["", line] : [line]));
}
