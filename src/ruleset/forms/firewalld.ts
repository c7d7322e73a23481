import { byWord } from "../../knowledge/by-word.js";
import type { Family } from "../../model/mode.js";
import type { Book, Origin } from "../book.js";

/*
 * firewalld's zones (XML and `firewall-cmd --list-all`) and direct rules. Its own rules always ask for states and, with the iptables backend,
 * live in the tables raw, mangle, nat and filter. Source: firewalld 0.6 `src/firewall/core/ipXtables.py` (build_default_rules), 1.2 `nftables.py`.
 */

export const isFirewalldXml = (text: string): boolean => /<(?:zone|direct|service|policy|ipset)\b/.test(text) && /<\/(?:zone|direct|policy)>|<(?:rule|chain|passthrough|port|service|masquerade|forward-port|rich)\b/.test(text);
export const isListAll = (text: string): boolean => /^[ \t]+(?:services|ports|rich rules|masquerade|forward-ports|icmp-blocks|target):/m.test(text) && /^[\w.-]+(?: \([\w, ]+\))?[ \t]*$|^[ \t]+(?:interfaces|sources):/m.test(text);

const BASE = [
  "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT", "-A INPUT -i lo -j ACCEPT", "-A INPUT -m conntrack --ctstate INVALID -j DROP",
  "-A INPUT -j REJECT --reject-with icmp-host-prohibited", "-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT", "-A FORWARD -j REJECT --reject-with icmp-host-prohibited",
];

const TREE = "firewalld makes a tree of chains for each zone, for IPv4 and IPv6, in all tables that the kernel has: the figures are of the rules named here alone";

/** What firewalld has for every zone, whatever stands in it. */
function base(book: Book, line: number): void {
  for (const rule of BASE) book.line({ line, text: "firewalld itself", family: "ip", sure: true }, rule);
  book.more(undefined, TREE);
}

const port = (value: string): string => value.replace("-", ":").replace(/[^\d:]/g, "") || "1";
const protocolOf = (value: string | undefined): string => (/^(?:tcp|udp|sctp|dccp)$/.exec(value ?? "") ?? ["tcp"])[0];
const open = (to: string, protocol: string | undefined): string => `-A INPUT -p ${protocolOf(protocol)} --dport ${port(to)} -m conntrack --ctstate NEW,UNTRACKED -j ACCEPT`;
const SERVICE = "-A INPUT -p tcp -m tcp -m conntrack --ctstate NEW,UNTRACKED -j ACCEPT";
const MASQUERADE = ["-t nat -A POSTROUTING -j MASQUERADE"];
const forward = (from: string, protocol: string | undefined, to: string | undefined, toPort: string | undefined): readonly string[] => [
  `-t mangle -A PREROUTING -p ${protocolOf(protocol)} --dport ${port(from)} -j MARK --set-mark 0x64`,
  to === undefined || to === "" ? `-t nat -A PREROUTING -p ${protocolOf(protocol)} --dport ${port(from)} -j REDIRECT --to-ports ${port(toPort ?? from)}` : `-t nat -A PREROUTING -p ${protocolOf(protocol)} --dport ${port(from)} -j DNAT --to-destination ${to}`,
];
/** Services whose helper firewalld assigns by `-j CT`. Source: firewalld `config/services/*.xml` (helper). */
const HELPERS: Readonly<Record<string, string>> = byWord({ ftp: "ftp", tftp: "tftp", sip: "sip", irc: "irc", amanda: "amanda", "amanda-client": "amanda", h323: "RAS", pptp: "pptp", snmp: "snmp", "netbios-ns": "netbios-ns", samba: "netbios-ns", "samba-client": "netbios-ns" });
const serviceRules = (name: string): readonly string[] => [SERVICE, ...(HELPERS[name] === undefined ? [] : [`-t raw -A PREROUTING -p tcp --dport 21 -j CT --helper ${HELPERS[name]}`])];

/** `rule family="ipv4" source address="192.0.2.1" log prefix="x" level="info" limit value="3/m" accept`. */
function richRules(rich: string): readonly string[] {
  const attribute = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]{1,100})"`).exec(rich)?.[1];
  const source = /source (?:not )?address="([^"]{1,60})"/i.exec(rich)?.[1], set = /source ipset="([^"]{1,32})"/i.exec(rich)?.[1], mac = /source mac="([\w:]{17})"/i.exec(rich)?.[1];
  const head = `${source === undefined ? "" : `-s ${source.replace(/[^\w.:/]/g, "")} `}${set === undefined ? "" : `-m set --match-set ${set.replace(/\W/g, "")} src `}${mac === undefined ? "" : `-m mac --mac-source ${mac} `}`;
  const to = /\bport (?:port=)?"?([\d-]{1,11})/.exec(rich)?.[1] ?? attribute("port");
  const match = to === undefined ? "" : `-p ${protocolOf(attribute("protocol"))} --dport ${port(to)} `;
  const limit = /limit value="([^"]{1,12})"/.exec(rich)?.[1];
  const limited = limit === undefined ? "" : `-m limit --limit ${limit.replace(/[^\w/]/g, "")} `;
  const states = "-m conntrack --ctstate NEW,UNTRACKED ";
  const rules: string[] = [];
  if (/\bmasquerade\b/.test(rich)) rules.push(`-t nat -A POSTROUTING ${head}-j MASQUERADE`);
  if (/\bforward-port\b/.test(rich)) rules.push(...forward(attribute("port") ?? "1", attribute("protocol"), attribute("to-addr"), attribute("to-port")));
  if (/\blog\b/.test(rich)) rules.push(`-A INPUT ${head}${match}${states}${limited}-j LOG`);
  if (/\bnflog\b/.test(rich)) rules.push(`-A INPUT ${head}${match}${states}${limited}-j NFLOG`);
  if (/\baudit\b/.test(rich)) rules.push(`-A INPUT ${head}${match}${states}-j AUDIT --type accept`);
  if (/\bmark set\b/.test(rich)) rules.push(`-t mangle -A PREROUTING ${head}${match}-j MARK --set-mark 1`);
  if (/\breject\b/.test(rich)) rules.push(`-A INPUT ${head}${match}${limited}-j REJECT`);
  else if (/\bdrop\b/.test(rich)) rules.push(`-A INPUT ${head}${match}${limited}-j DROP`);
  else if (/\baccept\b/.test(rich)) rules.push(`-A INPUT ${head}${match}${states}${limited}-j ACCEPT`);
  return rules;
}

function enter(book: Book, origin: Origin, rules: readonly string[]): void {
  const six = origin.text.includes('family="ipv6"');
  for (const rule of rules) book.line({ ...origin, family: six ? "ip6" : "ip", sure: six }, rule);
}

/** Values behind a key of `--list-all`. */
export function readListAll(book: Book, text: string): void {
  book.forms.add("firewall-cmd --list-all");
  let rich = false, first = 0;
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim(), origin = { line: index + 1, text: line };
    if (line === "") return;
    first ||= index + 1;
    const pair = /^([a-z][a-z ()-]{1,40}):(.*)$/.exec(line);
    if (rich && /^rule\b/.test(line)) { const rules = richRules(line); if (rules.length === 0) book.cannot(index + 1, line, "a rich rule without an action that is known"); enter(book, origin, rules); return; }
    if (pair === null) {
      if (/^[\w.-]+(?: \((?:default|active|default, active|active, default)\))?$/.test(line)) { rich = false; return; }
      if (/^(?:\[.{1,60}\][#$]|[#$]|.{0,40}@)/.test(line) || /^(?:sudo )?firewall-cmd\b/.test(line)) return;
      if (/^\t?port=/.test(line)) { forwardLine(book, origin, line); return; }
      book.cannot(index + 1, line, "no part of what firewall-cmd lists of a zone");
      return;
    }
    const key = pair[1]!, value = pair[2]!.trim();
    rich = key.startsWith("rich rules");
    const words = value.split(/\s+/).filter((word) => word !== "");
    switch (key) {
      case "services": for (const word of words) enter(book, origin, serviceRules(word)); break;
      case "ports": for (const word of words) enter(book, origin, [open(word.split("/")[0]!, word.split("/")[1])]); break;
      case "source-ports": for (const word of words) enter(book, origin, [open(word.split("/")[0]!, word.split("/")[1]).replace("--dport", "--sport")]); break;
      case "protocols": for (const word of words) enter(book, origin, [`-A INPUT -p ${word.replace(/[^\w-]/g, "")} -m conntrack --ctstate NEW,UNTRACKED -j ACCEPT`]); break;
      case "masquerade": if (value === "yes") enter(book, origin, MASQUERADE); break;
      case "forward-ports": if (value !== "") forwardLine(book, origin, value); break;
      case "icmp-blocks": for (const word of words) enter(book, origin, [`-A INPUT -p icmp --icmp-type ${word.replace(/[^\w-]/g, "")} -j REJECT`]); break;
      case "sources": for (const word of words) enter(book, origin, word.startsWith("ipset:") ? ["-A INPUT -m set --match-set zone src -j ACCEPT"] : /^[\da-f]{2}(?::[\da-f]{2}){5}$/i.test(word) ? [`-A INPUT -m mac --mac-source ${word} -j ACCEPT`] : [`-A INPUT -s ${word} -j ACCEPT`]); break;
      case "interfaces": case "target": case "forward": case "icmp-block-inversion": case "egress-priority": case "ingress-priority": case "priority": case "ingress-zones": case "egress-zones": break;
      default: if (!rich) book.cannot(index + 1, line, `firewall-cmd lists no ${key}`);
        else if (value !== "") enter(book, origin, richRules(value));
    }
  });
  base(book, first || 1);
}

/** `port=80:proto=tcp:toport=8080:toaddr=192.0.2.1`. */
function forwardLine(book: Book, origin: Origin, value: string): void {
  for (const one of value.split(/\s+/)) {
    const part = (name: string): string | undefined => new RegExp(`(?:^|:)${name}=([\\w.-]{1,60})`).exec(one)?.[1];
    if (part("port") !== undefined) enter(book, origin, forward(part("port")!, part("proto"), part("toaddr"), part("toport")));
  }
}

const TAG = /<(\/?)([a-z-]{2,30})\b([^<>]{0,600}?)(\/?)>/g;

export function readFirewalldXml(book: Book, text: string): void {
  book.forms.add("firewalld XML");
  const bare = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));
  let line = 1, from = 0, direct = false, rich: { line: number; words: string } | undefined, zone = 0;
  const attribute = (rest: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]{0,120})"`).exec(rest)?.[1];
  let openRule: { line: number; rest: string; at: number } | undefined;
  for (const found of bare.matchAll(TAG)) {
    for (let i = bare.indexOf("\n", from); i >= 0 && i < found.index; i = bare.indexOf("\n", i + 1)) line++;
    from = found.index;
    const [whole, closing, name = "", rest = "", empty] = found;
    const origin = { line, text: whole };
    if (name === "direct") { direct = closing === ""; continue; }
    if (direct) {
      if ((name === "rule" || name === "passthrough") && closing === "" && empty === "") openRule = { line, rest, at: found.index + whole.length };
      else if ((name === "rule" || name === "passthrough") && closing === "/" && openRule !== undefined) { directRule(book, openRule, name, bare.slice(openRule.at, found.index)); openRule = undefined; }
      else if (name === "chain") book.line({ line, text: whole, family: attribute(rest, "ipv") === "ipv6" ? "ip6" : "ip", sure: true, table: attribute(rest, "table") ?? "filter" }, `-N ${(attribute(rest, "chain") ?? "x").replace(/\s/g, "")}`);
      else if (name !== "rule" && name !== "passthrough") book.cannot(line, whole, "no part of firewalld's direct rules");
      continue;
    }
    if (name === "zone" || name === "policy") { if (closing === "") zone = line; continue; }
    if (name === "rule") {
      if (closing === "" && empty === "") rich = { line, words: `rule${rest}` };
      else if (rich !== undefined) { const rules = richRules(rich.words); if (rules.length === 0) book.cannot(rich.line, rich.words, "a rich rule without an action that is known"); enter(book, { line: rich.line, text: rich.words }, rules); rich = undefined; }
      continue;
    }
    if (rich !== undefined) { if (closing === "") rich.words += ` ${name}${rest}`; continue; }
    if (closing !== "") continue;
    switch (name) {
      case "service": if (attribute(rest, "name") !== undefined) enter(book, origin, serviceRules(attribute(rest, "name")!)); break;
      case "port": enter(book, origin, [open(attribute(rest, "port") ?? "1", attribute(rest, "protocol"))]); break;
      case "source-port": enter(book, origin, [open(attribute(rest, "port") ?? "1", attribute(rest, "protocol")).replace("--dport", "--sport")]); break;
      case "protocol": enter(book, origin, [`-A INPUT -p ${(attribute(rest, "value") ?? "tcp").replace(/[^\w-]/g, "")} -m conntrack --ctstate NEW,UNTRACKED -j ACCEPT`]); break;
      case "masquerade": enter(book, origin, MASQUERADE); break;
      case "forward-port": enter(book, origin, forward(attribute(rest, "port") ?? "1", attribute(rest, "protocol"), attribute(rest, "to-addr"), attribute(rest, "to-port"))); break;
      case "icmp-block": enter(book, origin, [`-A INPUT -p icmp --icmp-type ${(attribute(rest, "name") ?? "echo-request").replace(/[^\w-]/g, "")} -j REJECT`]); break;
      case "source": enter(book, origin, attribute(rest, "ipset") !== undefined ? ["-A INPUT -m set --match-set zone src -j ACCEPT"] : attribute(rest, "mac") !== undefined ? [`-A INPUT -m mac --mac-source ${attribute(rest, "mac")!.replace(/[^\w:]/g, "")} -j ACCEPT`] : [`-A INPUT -s ${(attribute(rest, "address") ?? "192.0.2.0/24").replace(/[^\w.:/]/g, "")} -j ACCEPT`]); break;
      case "short": case "description": case "interface": case "forward": case "icmp-block-inversion": case "ingress-zone": case "egress-zone": case "helper": case "include": break;
      default: book.cannot(line, whole, `no part of a zone that is known: ${name}`);
    }
  }
  if (zone > 0) base(book, zone);
}

/** `firewall-cmd --direct --add-rule …`, `--add-port=80/tcp`: what one command adds. False where it is another, or adds nothing that is known. */
export function firewallCommand(book: Book, origin: Origin, words: readonly string[]): boolean {
  const direct = words.findIndex((word) => /^--(?:add-rule|add-chain|passthrough|add-passthrough)$/.test(word));
  if (direct >= 0) {
    const [ipv = "", ...rest] = words.slice(direct + 1), family = DIRECT_FAMILIES[ipv];
    if (family === undefined) return false;
    const command = words[direct]!, [table = "filter", chain = "INPUT"] = rest;
    const placed = { ...origin, family, sure: true };
    if (command.endsWith("passthrough")) return book.command(placed, { words: rest, open: false });
    // Between chain and rule stands the priority.
    return book.command({ ...placed, table }, { words: command === "--add-rule" ? ["-A", chain, ...rest.slice(3)] : ["-N", chain], open: false });
  }
  if (words.length > 0 && words.every((word) => ADDS_NOTHING.test(word))) { book.more(undefined, TREE); return true; }
  const rules = words.flatMap((word) => {
    const [, option = "", value = ""] = /^--add-([a-z-]+)(?:=(.*))?$/.exec(word) ?? [];
    switch (option) {
      case "service": return serviceRules(value);
      case "port": return [open(value.split("/")[0]!, value.split("/")[1])];
      case "masquerade": return MASQUERADE;
      case "rich-rule": return richRules(value);
      default: return [];
    }
  });
  for (const rule of rules) book.line({ ...origin, family: "ip" }, rule);
  if (rules.length > 0) book.more(undefined, TREE);
  return rules.length > 0;
}

const ADDS_NOTHING = /^--(?:(?:complete-)?reload|state|version|help|permanent|zone=\S+|runtime-to-permanent|(?:list|get|query|remove)-\S+)$/;
const DIRECT_FAMILIES: Readonly<Record<string, Family>> = byWord({ ipv4: "ip", ipv6: "ip6", eb: "bridge" });

const ENTITIES: Readonly<Record<string, string>> = byWord({ "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&", "&apos;": "'" });

function directRule(book: Book, { line, rest }: { line: number; rest: string }, name: string, body: string): void {
  const attribute = (key: string): string | undefined => new RegExp(`(?:^|\\s)${key}="([^"]{0,120})"`).exec(rest)?.[1];
  const words = body.replace(/&(?:quot|lt|gt|amp|apos);/g, (entity) => ENTITIES[entity]!).replace(/\s+/g, " ").trim();
  const family = attribute("ipv") === "ipv6" ? "ip6" : attribute("ipv") === "eb" ? "bridge" : "ip";
  const written = name === "passthrough" ? words : `-A ${attribute("chain") ?? "INPUT"} ${words}`;
  book.line({ line, text: words, family, sure: true, ...(name === "passthrough" ? {} : { table: attribute("table") ?? "filter" }) }, written);
}
