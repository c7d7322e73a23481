import type { Family } from "../../model/mode.js";
import type { Book, Origin } from "../book.js";
import { anyLine } from "../reader/lines.js";

/*
 *   config rule
 *           option src 'wan'
 *           option dest_port '22'
 *           option target 'ACCEPT'
 * of OpenWrt's /etc/config/firewall, and `uci show firewall`. Source: firewall3 a6dc124 (2022) `{defaults,zones,rules,redirects,forwards}.c`;
 * since OpenWrt 22.03 fw4 makes the same rules with nft.
 */

interface Section {
  readonly kind: string;
  readonly line: number;
  readonly text: string;
  readonly options: Map<string, string>;
}

const CONFIG = /^config\s+['"]?([\w-]{1,40})['"]?/;
const OPTION = /^(option|list)\s+['"]?([\w.-]{1,60})['"]?(?:\s+(\S.*))?$/;
const SHOWN = /^firewall\.([@\w[\]-]{1,60})(?:\.([\w-]{1,60}))?=(.*)$/;

export const isUci = (text: string): boolean =>
  (anyLine(text, (line) => /^config\s+['"]?(?:zone|forwarding|rule|redirect)['"]?(?:\s|$)/.test(line)) && anyLine(text, (line) => /^option\s+['"]?(?:src|input|target|name)\b/.test(line))) ||
  /^firewall\.@(?:zone|rule|redirect|forwarding)\[/m.test(text);

/** A value without the quotes that it may stand in. */
const bare = (given: string): string => {
  const value = given.trim(), mark = value[0] ?? "";
  const end = mark === "'" || mark === '"' ? value.indexOf(mark, 1) : -1;
  return end > 0 ? value.slice(1, end) : value.split(/\s#/, 1)[0]!;
};

function sectionsOf(book: Book, text: string): readonly Section[] {
  const sections: Section[] = [], named = new Map<string, Section>();
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || /^package\s/.test(line)) return;
    const shown = SHOWN.exec(line);
    if (shown !== null) {
      const [, key = "", option, value = ""] = shown;
      let section = named.get(key);
      if (section === undefined) {
        section = { kind: /^@([\w-]+)\[/.exec(key)?.[1] ?? bare(value), line: index + 1, text: line, options: new Map() };
        named.set(key, section);
        sections.push(section);
      }
      if (option !== undefined) section.options.set(option, value.replace(/['"]/g, ""));
      return;
    }
    const head = CONFIG.exec(line), section = sections.at(-1);
    if (head !== null) { sections.push({ kind: head[1]!, line: index + 1, text: line, options: new Map() }); return; }
    const option = OPTION.exec(line);
    if (option === null || section === undefined) { book.cannot(index + 1, line, "neither a section nor an option of uci"); return; }
    const [, kind, name = "", value = ""] = option, before = section.options.get(name);
    section.options.set(name, kind === "list" && before !== undefined ? `${before} ${bare(value)}` : bare(value));
  });
  return sections;
}

const VERDICT = new Map([["ACCEPT", "ACCEPT"], ["DROP", "DROP"], ["REJECT", "reject"]]);
const zone = (name: string): string => name.replace(/[^\w-]/g, "").slice(0, 11) || "any";
const on = (value: string | undefined): boolean => value !== undefined && /^(?:1|yes|on|true|enabled)$/i.test(value);
const off = (value: string | undefined): boolean => value !== undefined && /^(?:0|no|off|false|disabled)$/i.test(value);

function familiesOf(options: ReadonlyMap<string, string>): readonly Family[] {
  const given = options.get("family") ?? "", addresses = `${options.get("src_ip") ?? ""} ${options.get("dest_ip") ?? ""}`;
  if (given === "ipv4" || /\d\.\d/.test(addresses)) return ["ip"];
  return given === "ipv6" || addresses.includes(":") ? ["ip6"] : ["ip", "ip6"];
}

const words = (value: string | undefined): readonly string[] => (value ?? "").split(/\s+/).filter((one) => one !== "");
function ports(value: string | undefined, side: "s" | "d"): string {
  const found = words(value).map((one) => one.replace("-", ":").replace(/[^\d:]/g, "")).filter((one) => one !== "");
  return found.length === 0 ? "" : found.length === 1 ? `--${side}port ${found[0]!} ` : `-m multiport --${side}ports ${found.slice(0, 15).join(",")} `;
}

/** What a rule or redirect asks of a packet, once for each protocol. Without `proto` it is TCP and UDP. Source: rules.c, redirects.c (print_rule). */
function matchesOf(options: ReadonlyMap<string, string>, six: boolean, unless = "tcp udp"): readonly string[] {
  const protocols = words(options.get("proto") ?? unless).flatMap((one) => (one === "tcpudp" ? ["tcp", "udp"] : [one.replace(/[^\w-]/g, "")]));
  return protocols.map((given) => {
    const protocol = given === "icmp" && six ? "icmpv6" : given, carries = /^(?:tcp|udp|sctp|dccp|udplite)$/.test(protocol);
    const address = (name: string, flag: string): string => (words(options.get(name)).length === 0 ? "" : `${flag} ${words(options.get(name)).join(",").replace(/[^\w.:/,]/g, "")} `);
    return [
      /^(?:all|any|0)$/.test(protocol) ? "" : `-p ${protocol} `, address("src_ip", "-s"), address("dest_ip", "-d"),
      carries ? `${ports(options.get("src_port"), "s")}${ports(options.get("dest_port"), "d")}` : "",
      /^icmp(?:v6)?$/.test(protocol) && words(options.get("icmp_type")).length > 0 ? `${six ? "--icmpv6-type" : "--icmp-type"} ${words(options.get("icmp_type"))[0]!.replace(/[^\w/-]/g, "")} ` : "",
      options.has("src_mac") ? "-m mac --mac-source 00:00:5e:00:53:01 " : "", options.has("ipset") ? "-m set --match-set ipset src " : "", options.has("mark") ? "-m mark --mark 0x1 " : "",
      options.has("limit") ? `-m limit --limit ${options.get("limit")!.replace(/[^\w/]/g, "")} ` : "",
      options.has("start_time") || options.has("weekdays") || options.has("stop_time") ? "-m time --timestart 00:00 --timestop 23:59 " : "",
      options.has("helper") ? `-m helper --helper ${options.get("helper")!.replace(/\W/g, "")} ` : "", options.has("device") ? "-i eth0 " : "", `-m comment --comment "!fw3" `,
    ].join("");
  });
}

export function readUci(book: Book, text: string): void {
  book.forms.add("uci firewall");
  const sections = sectionsOf(book, text), [first] = sections;
  // fw3 lets established connections pass whether its defaults stand here or not.
  if (first !== undefined && !sections.some(({ kind }) => kind === "defaults")) {
    for (const family of ["ip", "ip6"] as const) for (const rule of defaults(new Map())) book.line({ line: first.line, text: "OpenWrt's firewall itself", family, sure: true }, rule);
  }
  for (const section of sections) {
    const { kind, options, line } = section, origin = { line, text: section.text, sure: true };
    if (off(options.get("enabled"))) { book.notCounted.push({ line, text: section.text, why: "this section is not enabled" }); continue; }
    const enter = (rules: (six: boolean) => readonly string[]): void => {
      for (const family of familiesOf(options)) for (const rule of rules(family === "ip6")) book.line({ ...origin, family }, rule);
    };
    switch (kind) {
      case "defaults": enter(() => defaults(options)); break;
      case "zone": readZone(book, origin, options, enter); break;
      case "forwarding": enter(() => [`-A zone_${zone(options.get("src") ?? "")}_forward -m comment --comment "!fw3" -j zone_${zone(options.get("dest") ?? "")}_dest_ACCEPT`]); break;
      case "rule": enter((six) => matchesOf(options, six).map((matches) => `${chainOf(options)} ${matches}-j ${targetOf(options)}`)); break;
      case "redirect": for (const rule of redirect(options)) book.line({ ...origin, family: "ip" }, rule); break;
      case "include": book.more(line, `${options.get("path") ?? "an include"}: what that file adds is not in this text`); break;
      case "ipset": case "nat": case "automount":
        if (kind === "nat") { enter((six) => matchesOf(options, six, "all").map((matches) => `-t nat -A POSTROUTING ${matches}-j ${options.get("target") === "SNAT" ? "SNAT --to-source 192.0.2.1" : options.get("target") === "MASQUERADE" ? "MASQUERADE" : "ACCEPT"}`)); break; }
        break;
      default: book.cannot(line, section.text, `no section of the firewall's configuration that is known: ${kind}`);
    }
  }
  book.notes.add("OpenWrt up to 21.02 makes these rules with iptables (fw3), since 22.03 with nft (fw4): the modules named are those of fw3");
  book.more(undefined, "OpenWrt's firewall makes chains for each zone, for IPv4 and IPv6: the figures are of the sections named here alone");
}

/** Whatever is set, established connections pass first. Source: defaults.c (fw3_print_default_head_rules). */
function defaults(options: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...["INPUT", "FORWARD", "OUTPUT"].flatMap((chain) => [`-A ${chain} -m conntrack --ctstate RELATED,ESTABLISHED -m comment --comment "!fw3" -j ACCEPT`, ...(on(options.get("drop_invalid")) ? [`-A ${chain} -m conntrack --ctstate INVALID -j DROP`] : [])]),
    ...(on(options.get("syn_flood")) || on(options.get("synflood_protect")) ? ["-N syn_flood", "-A syn_flood -p tcp --syn -m limit --limit 25/s --limit-burst 50 -j RETURN", "-A syn_flood -j DROP", "-A INPUT -p tcp --syn -j syn_flood"] : []),
    "-N reject", "-A reject -p tcp -j REJECT --reject-with tcp-reset", "-A reject -j REJECT",
  ];
}

function readZone(book: Book, origin: Origin, options: ReadonlyMap<string, string>, enter: (rules: (six: boolean) => readonly string[]) => void): void {
  const name = zone(options.get("name") ?? "zone");
  enter(() => {
    const rules = ["input", "output", "forward"].flatMap((way) => {
      const verdict = VERDICT.get((options.get(way) ?? "").toUpperCase());
      return [`-N zone_${name}_${way}`, ...(verdict === undefined ? [] : [`-A zone_${name}_${way} -m comment --comment "!fw3" -j ${verdict}`])];
    });
    return [...rules, `-N zone_${name}_dest_ACCEPT`, ...(on(options.get("mtu_fix")) ? ["-t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu"] : [])];
  });
  if (on(options.get("masq"))) book.line({ ...origin, family: "ip" }, `-t nat -A zone_${name}_postrouting -m comment --comment "!fw3" -j MASQUERADE`);
  else enter(() => ["-t raw -A PREROUTING -j CT --notrack"].filter(() => off(options.get("conntrack"))));
}

const chainOf = (options: ReadonlyMap<string, string>): string => {
  const from = options.get("src"), to = options.get("dest");
  return from === undefined || from === "" ? (to === undefined ? "-A OUTPUT" : `-A zone_${zone(to)}_output`) : to === undefined || to === "" ? `-A ${from === "*" ? "INPUT" : `zone_${zone(from)}_input`}` : `-A ${from === "*" ? "FORWARD" : `zone_${zone(from)}_forward`}`;
};

const TARGETS = new Map([["NOTRACK", "CT --notrack"], ["MARK", "MARK --set-xmark 0x1"], ["LOG", "LOG"], ["HELPER", "CT --helper ftp"], ["DSCP", "DSCP --set-dscp 0"]]);
const targetOf = (options: ReadonlyMap<string, string>): string => { const given = (options.get("target") ?? "DROP").toUpperCase(); return VERDICT.get(given) ?? TARGETS.get(given) ?? "DROP"; };

function redirect(options: ReadonlyMap<string, string>): readonly string[] {
  const source = options.get("target") === "SNAT", to = options.get("dest_ip"), port = (options.get("dest_port") ?? options.get("src_dport") ?? "").replace(/[^\d-]/g, "");
  const asked = new Map([...options].filter(([name]) => name !== "dest_ip" && name !== "dest_port"));
  const original = options.get("src_dport");
  if (original !== undefined) asked.set("dest_port", original);
  const goes = source ? "SNAT --to-source 192.0.2.1" : to === undefined || to === "" ? `REDIRECT${port === "" ? "" : ` --to-ports ${port}`}` : `DNAT --to-destination ${to.replace(/[^\d.]/g, "") || "192.0.2.1"}${port === "" ? "" : `:${port}`}`;
  return matchesOf(asked, false).map((matches) => `-t nat -A zone_${zone(options.get("src") ?? "")}_${source ? "postrouting" : "prerouting"} ${matches}-j ${goes}`);
}
