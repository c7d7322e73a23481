import type { Book } from "../book.js";
import { applyNeeds, isOn, readSettings, unreadSettings, valueOf, type SettingNeed, type Settings } from "./settings.js";

/** What the settings of conf.apf make apf do. Source: rfxn/advanced-policy-firewall a762533 (2.0.2), files of `files/` and `files/internals/`. */
const list = (value: string): readonly string[] => value.split(",").map((one) => one.trim()).filter((one) => one !== "");
/** A range is `1000_2000`. */
const port = (value: string): string => value.replace("_", ":").replace(/[^\d:]/g, "") || "1";
const states = "-m conntrack --ctstate";
const ports = (chain: string, protocol: string) => (value: string): readonly string[] => list(value).map((one) => `-A ${chain} -p ${protocol} --dport ${port(one)} -j ACCEPT`);
const outgoing = (protocol: string) => (value: string, all: Settings): readonly string[] => (isOn(all, "EGF") ? ports("OUTPUT", protocol)(value) : []);
const stop = (all: Settings, name: string): string => { const value = valueOf(all, name, "DROP"); return /^(?:DROP|REJECT|RESET|PROHIBIT)$/.test(value) ? value : "DROP"; };
const LOGGED = "-m limit --limit 30/minute -j LOG --log-level crit";

export const APF_NEEDS: readonly SettingNeed[] = [
  { setting: "IG_TCP_CPORTS", six: "USE_IPV6", source: "internals/cports.common:58", rules: ports("INPUT", "tcp") },
  { setting: "IG_UDP_CPORTS", six: "USE_IPV6", source: "internals/cports.common:59", rules: ports("INPUT", "udp") },
  { setting: "IG_ICMP_TYPES", source: "internals/cports.common:66-90 (ICMP_LIM)", rules: (value, all) => list(value).map((type) => `-A INPUT -p icmp --icmp-type ${type} ${isOn(all, "ICMP_LIM") ? `-m limit --limit ${valueOf(all, "ICMP_LIM", "30/s")}` : ""} -j ACCEPT`) },
  { setting: "IG_TCP_CLIMIT", six: "USE_IPV6", source: "internals/cports.common:33-40", rules: (value) => list(value).map((one) => `-A INPUT -p tcp --syn --dport ${port(one.split(":")[0]!)} -m connlimit --connlimit-above ${port(one.split(":").at(-1)!)} -j REJECT`) },
  { setting: "IG_UDP_CLIMIT", six: "USE_IPV6", source: "internals/cports.common:45-52", rules: (value) => list(value).map((one) => `-A INPUT -p udp --dport ${port(one.split(":")[0]!)} -m connlimit --connlimit-above ${port(one.split(":").at(-1)!)} -j REJECT`) },
  { setting: "EGF", source: "internals/apf_core.sh:1045-1049", rules: (_, all) => [`-A OUTPUT -p tcp -j ${stop(all, "TCP_STOP")}`, `-A OUTPUT -p udp -j ${stop(all, "UDP_STOP")}`] },
  { setting: "EG_TCP_CPORTS", six: "USE_IPV6", source: "internals/cports.common:95-110", rules: outgoing("tcp") },
  { setting: "EG_UDP_CPORTS", six: "USE_IPV6", source: "internals/cports.common:95-110", rules: outgoing("udp") },
  { setting: "EG_TCP_UID", source: "internals/cports.common:100-118", rules: (value) => list(value).map((one) => `-A OUTPUT -p tcp --dport ${port(one.split(":").at(-1)!)} -m owner --uid-owner ${one.split(":")[0]!.replace(/\W/g, "") || "0"} -j ACCEPT`) },
  { setting: "EG_UDP_UID", source: "internals/cports.common:100-118", rules: (value) => list(value).map((one) => `-A OUTPUT -p udp --dport ${port(one.split(":").at(-1)!)} -m owner --uid-owner ${one.split(":")[0]!.replace(/\W/g, "") || "0"} -j ACCEPT`) },
  { setting: "SMTP_BLOCK", six: "USE_IPV6", source: "internals/cports.common:146-190", rules: (_, all) => {
    const smtp = list(valueOf(all, "SMTP_PORTS", "25,465,587")).map(port).join(",");
    return [`-A SMTP_BLK -p tcp -m multiport --dports ${smtp} -m owner --uid-owner 0 -j ACCEPT`, `-A SMTP_BLK -p tcp -m multiport --dports ${smtp} -j ${stop(all, "TCP_STOP")}`];
  } },
  { setting: "SYNFLOOD", six: "USE_IPV6", source: "bt.rules:147", rules: (_, all) => [`-A SYNFLOOD -p tcp --syn -m limit --limit ${valueOf(all, "SYNFLOOD_RATE", "100/s")} --limit-burst ${port(valueOf(all, "SYNFLOOD_BURST", "150"))} -j RETURN`, "-A SYNFLOOD -j DROP"] },
  { setting: "RAB", six: "USE_IPV6", source: "internals/apf_core.sh:870-920", rules: (_, all) => [
    `-A INPUT -p all -m recent --update --hitcount ${port(valueOf(all, "RAB_HITCOUNT", "1"))} --seconds ${port(valueOf(all, "RAB_TIMER", "300"))} -j ${stop(all, "ALL_STOP")}`,
    ...(isOn(all, "RAB_PSCAN_LEVEL") ? ["-A RABPSCAN -p tcp --dport 1 -m recent --set -j DROP"] : []),
  ], more: "RAB makes a rule for each port of rab.ports" },
  { setting: "TOS_DEF_RANGE", source: "internals/apf_core.sh:540-560", rules: () => ["-t mangle -A PREROUTING -p tcp --dport 512:65535 -j TOS --set-tos 0"], more: "TOS_0 to TOS_16 make a rule for each port" },
  { setting: "LOG_DROP", six: "USE_IPV6", source: "internals/apf_core.sh:1020-1030", rules: () => [`-A INPUT -p tcp ${LOGGED}`, `-A INPUT -p udp ${LOGGED}`] },
  { setting: "PKT_SANITY", six: "USE_IPV6", source: "bt.rules:38-98", rules: () => ["ALL NONE", "SYN,FIN SYN,FIN", "SYN,RST SYN,RST", "FIN,RST FIN,RST", "ACK,FIN FIN", "ACK,URG URG", "ACK,PSH PSH", "ALL FIN,URG,PSH", "ALL ALL"].map((flags) => `-A IN_SANITY -p tcp --tcp-flags ${flags} -j DROP`) },
  { setting: "PKT_SANITY_INV", six: "USE_IPV6", source: "bt.rules:89-93, 107-111", rules: (_, all) => (isOn(all, "PKT_SANITY") ? [`-A IN_SANITY ${states} INVALID -j ${stop(all, "ALL_STOP")}`, `-A OUT_SANITY ${states} INVALID -j ${stop(all, "ALL_STOP")}`] : []) },
  { setting: "PKT_SANITY_FUDP", source: "bt.rules:117-124", rules: (_, all) => (isOn(all, "PKT_SANITY") ? ["-A FRAG_UDP -p udp -f -j DROP"] : []), more: "for IPv6 it asks -m frag instead of -f" },
  { setting: "USE_IPSET", source: "internals/apf_ipset.sh:156-202", rules: (value) => (value === "1" ? ["-A IPSET -m set --match-set name src -j DROP"] : []), more: "ipset.rules makes a chain for each set" },
  { setting: "HELPER_FTP", six: "USE_IPV6", source: "internals/apf_core.sh:1000-1006", rules: (_, all) => [`-A INPUT -p tcp -m multiport --dports ${port(valueOf(all, "HELPER_FTP_PORT", "21"))},${port(valueOf(all, "HELPER_FTP_DATA", "20"))} ${states} ESTABLISHED,RELATED -j ACCEPT`] },
  { setting: "USE_GRE", source: "internals/gretunnel.sh:209-225", rules: () => ["-A INPUT -p gre -j ACCEPT", "-A OUTPUT -p gre -j ACCEPT"] },
  { setting: "SET_VNET", source: "internals/apf_core.sh:952", rules: () => [], more: "SET_VNET makes the rules once more for each address" },
  { setting: "USE_IPV6", source: "internals/apf_core.sh:740", rules: () => [], more: "rules are made for IPv6 as well" },
];

export const isApf = (text: string): boolean => /^[ \t]*(?:IG_TCP_CPORTS|EG_TCP_CPORTS|EGF|IFACE_UNTRUSTED|DEVEL_MODE)[ \t]*=/m.test(text) && /^[ \t]*(?:IG_|EG_|EGF|SET_|DLIST_|RAB|TCP_STOP)\w*[ \t]*=/m.test(text);

export function readApf(book: Book, text: string): void {
  book.forms.add("conf.apf");
  unreadSettings(book, text);
  const all = readSettings(text);
  const first = [...all.values()][0];
  if (first !== undefined) {
    // Whatever is set, apf takes answers by their state. Source: internals/apf_core.sh:934-960; `-m state` where xt_conntrack is missing.
    const families = isOn(all, "USE_IPV6") ? ["ip", "ip6"] as const : ["ip"] as const;
    for (const family of families) {
      const origin = { line: first.line, text: "apf itself", family, sure: true };
      for (const chain of ["RESET", "PROHIBIT", "TALLOW", "TDENY", "TGALLOW", "TGDENY", "REFRESH_TEMP"]) book.line(origin, `-N ${chain}`);
      for (const rule of [
        "-A INPUT -i lo -j ACCEPT", "-A OUTPUT -o lo -j ACCEPT", "-A RESET -p tcp -j REJECT --reject-with tcp-reset", "-A PROHIBIT -j REJECT",
        `-A INPUT -p tcp ${states} ESTABLISHED,RELATED -j ACCEPT`, `-A INPUT -p udp ${states} ESTABLISHED,RELATED -j ACCEPT`,
        `-A OUTPUT -p tcp --dport 1024:65535 ${states} ESTABLISHED,RELATED -j ACCEPT`, `-A OUTPUT -p udp --dport 1024:65535 ${states} ESTABLISHED,RELATED -j ACCEPT`,
        `-A INPUT -p tcp ! --syn ${states} NEW -j DROP`, "-A INPUT -p tcp -j DROP", "-A INPUT -p udp -j DROP", "-A INPUT -j DROP",
      ]) book.line(origin, rule);
    }
  }
  applyNeeds(book, all, APF_NEEDS);
  book.more(undefined, "apf adds chains of its own, and rules for each line of its trust files and block lists");
}
