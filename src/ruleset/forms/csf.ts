import type { Book } from "../book.js";
import { applyNeeds, isOn, readSettings, unreadSettings, valueOf, type SettingNeed, type Settings } from "./settings.js";

/**
 * What the settings of csf.conf make csf do. Names and meanings: the comments of csf.conf; rules: `csf.pl`. Lines are those of
 * `src/csf.pl` in Aetherinox/csf-firewall 0b9509a (the maintained copy of csf 15); csf 9 to 14 have the same rules in another place.
 */
const SOURCE = "csf.pl 0b9509a";

const states = (all: Settings): string => (all.get("USE_CONNTRACK")?.value === "0" ? "-m state --state" : "-m conntrack --ctstate");
const isNew = (all: Settings): string => (isOn(all, "LF_SPI") ? `${states(all)} NEW` : "");
const list = (value: string): readonly string[] => value.split(",").map((one) => one.trim()).filter((one) => one !== "");
const port = (value: string): string => (/^\d+:\d+$/.test(value) ? value : value.replace(/\D/g, "") || "1");
const ports = (chain: string, protocol: string) => (value: string, all: Settings): readonly string[] =>
  list(value).map((one) => `-A ${chain} -p ${protocol} ${isNew(all)} --dport ${port(one)} -j ACCEPT`);
const multi = (value: string): string => list(value).map(port).join(",") || "25";

const GLOBAL = "a global list adds a rule for each of its addresses, or with LF_IPSET a set";
/** The chains of a global list; with LF_IPSET a set in each. The setting is the list's address: LF_GLOBAL only says how often it is fetched. */
const global = (chain: string, target: string, all: Settings): readonly string[] => [
  `-N ${chain}IN`, `-N ${chain}OUT`,
  ...(isOn(all, "LF_IPSET") ? [`-A ${chain}IN -m set --match-set chain_${chain} src -j ${target}`, `-A ${chain}OUT -m set --match-set chain_${chain} dst -j ${target}`] : []),
  `-A LOCALINPUT -j ${chain}IN`, `-A LOCALOUTPUT -j ${chain}OUT`,
];

export const CSF_NEEDS: readonly SettingNeed[] = [
  { setting: "LF_SPI", six: "IPV6_SPI", source: `${SOURCE}:627-639, 3811-3822`, rules: (_, all) => [`-A INPUT ${states(all)} ESTABLISHED,RELATED -j ACCEPT`, `-A OUTPUT ${states(all)} ESTABLISHED,RELATED -j ACCEPT`] },
  { setting: "TCP_IN", source: `${SOURCE}:3879-3896`, rules: ports("INPUT", "tcp") },
  { setting: "TCP_OUT", source: `${SOURCE}:3901-3918`, rules: ports("OUTPUT", "tcp") },
  { setting: "UDP_IN", source: `${SOURCE}:3923-3940`, rules: ports("INPUT", "udp") },
  { setting: "UDP_OUT", source: `${SOURCE}:3945-3962`, rules: ports("OUTPUT", "udp") },
  { setting: "PACKET_FILTER", six: "IPV6_SPI", source: `${SOURCE}:2638-2664`, rules: (_, all) => [
    ...(isOn(all, "LF_SPI") ? [`-A INVALID ${states(all)} INVALID -j INVDROP`, `-A INVALID -p tcp ! --syn ${isNew(all)} -j INVDROP`] : []),
    ...["ALL NONE", "ALL ALL", "SYN,FIN SYN,FIN", "SYN,RST SYN,RST", "FIN,RST FIN,RST", "ACK,FIN FIN", "ACK,PSH PSH", "ACK,URG URG"].map((flags) => `-A INVALID -p tcp --tcp-flags ${flags} -j INVDROP`),
    "-A INVDROP -j DROP",
  ] },
  { setting: "DROP_LOGGING", six: "IPV6", source: `${SOURCE}:1730-1760`, rules: () => ["-A LOGDROPIN -p tcp -m limit --limit 30/m --limit-burst 5 -j LOG", "-A LOGDROPOUT -p tcp --syn -m limit --limit 30/m --limit-burst 5 -j LOG"] },
  { setting: "DROP_PF_LOGGING", source: `${SOURCE}:2668-2690`, rules: () => ["-A INVDROP -p tcp --tcp-flags ALL NONE -m limit --limit 30/m --limit-burst 5 -j LOG"] },
  { setting: "DROP", source: `${SOURCE}:1779`, rules: (value) => [`-A LOGDROPIN -j ${/^(?:DROP|REJECT|TARPIT)$/.test(value) ? value : "DROP"}`] },
  { setting: "DROP_OUT", source: `${SOURCE}:1780`, rules: (value) => [`-A LOGDROPOUT -j ${/^(?:DROP|REJECT)$/.test(value) ? value : "REJECT"}`] },
  { setting: "CONNLIMIT", six: "CONNLIMIT6", source: `${SOURCE}:3709-3724`, rules: (value) => [
    ...list(value).map((one) => `-A INPUT -p tcp --syn --dport ${port(one.split(";")[0]!)} -m connlimit --connlimit-above ${port(one.split(";")[1] ?? "1")} -j CONNLIMIT`),
    "-A CONNLIMIT -p tcp -j REJECT --reject-with tcp-reset",
  ] },
  { setting: "CONNLIMIT_LOGGING", source: `${SOURCE}:3719`, rules: () => ["-A CONNLIMIT -m limit --limit 30/m --limit-burst 5 -j LOG"] },
  { setting: "PORTFLOOD", six: "PORTFLOOD6", source: `${SOURCE}:3678-3705`, rules: (value, all) => [
    ...list(value).flatMap((one) => {
      const [to = "1", protocol = "tcp", count = "1", seconds = "1"] = one.split(";");
      const head = `-A INPUT -p ${/^(?:tcp|udp|icmp)$/.test(protocol) ? protocol : "tcp"} --dport ${port(to)} ${isNew(all)} -m recent --name ${port(to)}`;
      return [`${head} --set`, `${head} --update --seconds ${port(seconds)} --hitcount ${port(count)} -j PORTFLOOD`];
    }),
    "-A PORTFLOOD -j DROP",
  ] },
  { setting: "PORTKNOCKING", source: `${SOURCE}:3850-3880`, rules: (value, all) => list(value).flatMap((one) => {
    const [open = "1", protocol = "tcp", timeout = "20", ...steps] = one.split(";");
    return [...steps, open].map((to) => `-A INPUT -p ${protocol === "udp" ? "udp" : "tcp"} --dport ${port(to)} ${isNew(all)} -m recent --rcheck --seconds ${port(timeout)} --name PK_${port(open)} -j ACCEPT`);
  }), more: "port knocking makes a chain for each step" },
  { setting: "SYNFLOOD", six: "IPV6", source: `${SOURCE}:3665-3675`, rules: (_, all) => [`-A SYNFLOOD -m limit --limit ${valueOf(all, "SYNFLOOD_RATE", "100/s")} --limit-burst ${port(valueOf(all, "SYNFLOOD_BURST", "150"))} -j RETURN`, "-A SYNFLOOD -j DROP", "-A INPUT -p tcp --syn -j SYNFLOOD"] },
  { setting: "UDPFLOOD", six: "IPV6", source: `${SOURCE}:3727-3750`, rules: () => ["-A UDPFLOOD -p udp -m owner --uid-owner 0 -j RETURN", "-A UDPFLOOD -p udp -m limit --limit 100/s --limit-burst 500 -j RETURN", "-A UDPFLOOD -p udp -j REJECT", "-A LOCALOUTPUT -p udp -j UDPFLOOD"] },
  { setting: "SMTP_BLOCK", six: "IPV6", source: `${SOURCE}:1829-1870`, rules: (_, all) => {
    const smtp = multi(valueOf(all, "SMTP_PORTS", "25,465,587"));
    return [`-A SMTPOUTPUT -p tcp -m multiport --dports ${smtp} -m owner --uid-owner 0 -j ACCEPT`, `-A SMTPOUTPUT -p tcp -m multiport --dports ${smtp} -j REJECT`];
  } },
  { setting: "SMTP_REDIRECT", six: "SMTP_REDIRECT6", source: `${SOURCE}:1873-1903`, rules: (_, all) => [`-t nat -A OUTPUT -p tcp -m multiport --dports ${multi(valueOf(all, "SMTP_PORTS", "25,465,587"))} -j REDIRECT`] },
  { setting: "ICMP_IN_RATE", source: `${SOURCE}:3753-3762`, rules: (value) => [`-A INPUT -p icmp --icmp-type echo-request -m limit --limit ${value} -j ACCEPT`] },
  { setting: "ICMP_OUT_RATE", source: `${SOURCE}:3754, 3770`, rules: (value) => [`-A OUTPUT -p icmp --icmp-type echo-request -m limit --limit ${value} -j ACCEPT`] },
  { setting: "MESSENGER", six: "MESSENGER6", source: `${SOURCE}:1797-1812, 6201-6270`, rules: (_, all) => [
    ...(isOn(all, "LF_IPSET") ? ["-t nat -A PREROUTING -p tcp -m set --match-set MESSENGER src -m multiport --dports 80 -j REDIRECT --to-ports 8888"] : []),
    "-t nat -A PREROUTING -p tcp -m multiport --dports 80 -j REDIRECT --to-ports 8888",
    "-A INPUT -p tcp --dport 8888 -m limit --limit 30/m --limit-burst 5 -j ACCEPT",
  ], more: "MESSENGER adds rules to nat for each blocked address" },
  { setting: "NAT", six: "NAT6", source: `${SOURCE}:1474-1478, 2008-2012`, rules: () => ["-t nat -P PREROUTING ACCEPT", "-t nat -A PREROUTING -j RETURN"] },
  { setting: "RAW", source: `${SOURCE}:1479-1481`, rules: () => ["-t raw -A PREROUTING -j RETURN"] },
  { setting: "MANGLE", source: `${SOURCE}:1484-1486`, rules: () => ["-t mangle -A PREROUTING -j RETURN"] },
  { setting: "DOCKER", six: "NAT6", source: `${SOURCE}:2006-2020`, rules: (_, all) => ["-t nat -A POSTROUTING ! -o docker0 -j MASQUERADE", `-A FORWARD -o docker0 ${states(all)} RELATED,ESTABLISHED -j ACCEPT`] },
  { setting: "LF_IPSET", six: "IPV6", source: `${SOURCE}:2736-2742, 2776-2782, 3097-3099`, rules: () => ["-A DENYIN -m set --match-set chain_DENY src -j DROP", "-A ALLOWIN -m set --match-set chain_ALLOW src -j ACCEPT"] },
  { setting: "CC_DENY", source: `${SOURCE}:1665`, rules: (_, all) => (isOn(all, "LF_IPSET") ? ["-A CC_DENY -m set --match-set cc src -j DROP"] : ["-A CC_DENY -j DROP"]), more: "a country is thousands of networks: without LF_IPSET each of them is a rule" },
  { setting: "CC_ALLOW", source: `${SOURCE}:1664`, rules: () => ["-A CC_ALLOW -j ACCEPT"], more: "a country is thousands of networks: without LF_IPSET each of them is a rule" },
  { setting: "CC_ALLOW_FILTER", source: `${SOURCE}:1655`, rules: () => ["-A CC_ALLOWF -j RETURN"], more: "a country is thousands of networks: without LF_IPSET each of them is a rule" },
  { setting: "CC_DENY_PORTS", source: `${SOURCE}:1660`, rules: () => ["-A CC_DENYP -j DROP"], more: "a country is thousands of networks: without LF_IPSET each of them is a rule" },
  { setting: "CC_ALLOW_PORTS", source: `${SOURCE}:1656`, rules: () => ["-A CC_ALLOWP -j ACCEPT"], more: "a country is thousands of networks: without LF_IPSET each of them is a rule" },
  { setting: "IPV6", source: `${SOURCE}:1640-1860`, rules: () => [], more: "each rule is made for IPv6 as well" },
  { setting: "DYNDNS", source: `${SOURCE}:1688`, rules: () => ["-A ALLOWDYNIN -j RETURN"], more: "DYNDNS adds rules for each name" },
  { setting: "USE_FTPHELPER", six: "IPV6_SPI", source: `${SOURCE}:3812-3816, 3830-3834`, rules: (value, all) => (isOn(all, "LF_SPI") ? [
    `-t raw -A PREROUTING -p tcp --dport ${port(value)} -j CT --helper ftp`, `-t raw -A OUTPUT -p tcp --dport ${port(value)} -j CT --helper ftp`,
    `-A INPUT ${states(all)} RELATED -m helper --helper ftp -j ACCEPT`, `-A OUTPUT ${states(all)} RELATED -m helper --helper ftp -j ACCEPT`,
  ] : []) },
  { setting: "GLOBAL_ALLOW", six: "IPV6", source: `${SOURCE}:1684-1685, 2930-2954`, rules: (_, all) => global("GALLOW", "ACCEPT", all), more: GLOBAL },
  { setting: "GLOBAL_DENY", six: "IPV6", source: `${SOURCE}:1686-1687, 2735-2762`, rules: (_, all) => global("GDENY", "DROP", all), more: GLOBAL },
  { setting: "GLOBAL_DYNDNS", six: "IPV6", source: `${SOURCE}:1690-1691, 3060-3090`, rules: (_, all) => global("GDYN", "ACCEPT", all), more: GLOBAL },
];

/** Settings that only csf has. */
const TELLING = /^[ \t]*(?:LF_SPI|LF_TRIGGER|LF_SSHD|CONNLIMIT|PORTFLOOD|ETH_DEVICE|LF_DAEMON|SMTP_BLOCK|LF_IPSET|RESTRICT_SYSLOG|TCP6_IN|MESSENGER|DENY_IP_LIMIT|PORTKNOCKING|USE_CONNTRACK)[ \t]*=/m;
export const isCsf = (text: string): boolean => TELLING.test(text) && !/^[ \t]*(?:IG_TCP_CPORTS|EGF)\s*=/m.test(text);

export function readCsf(book: Book, text: string): void {
  book.forms.add("csf.conf");
  unreadSettings(book, text);
  const all = readSettings(text);
  // IPv6 rules have states of their own only with IPV6_SPI, and none at all without IPV6.
  const given = isOn(all, "IPV6") ? all : new Map([...all].filter(([name]) => name !== "IPV6_SPI"));
  const first = [...all.values()][0];
  if (first !== undefined) {
    const origin = { line: first.line, text: "csf itself", family: "ip" as const, sure: true };
    for (const chain of ["LOGDROPIN", "LOGDROPOUT", "DENYIN", "DENYOUT", "ALLOWIN", "ALLOWOUT", "LOCALINPUT", "LOCALOUTPUT"]) book.line(origin, `-N ${chain}`);
    for (const rule of ["-A INPUT -i lo -j ACCEPT", "-A OUTPUT -o lo -j ACCEPT", "-A INPUT -j LOCALINPUT", "-A OUTPUT -j LOCALOUTPUT", "-A INPUT -j LOGDROPIN", "-A OUTPUT -j LOGDROPOUT"]) book.line(origin, rule);
  }
  applyNeeds(book, given, CSF_NEEDS);
  book.more(undefined, "csf adds its own chains, and rules for csf.allow, csf.deny, block lists and each address that lfd blocks");
}
