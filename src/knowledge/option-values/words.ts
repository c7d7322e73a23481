/**
 * Words that values are made of. Source: iptables 1.8.9 `extensions/libxt_{conntrack,addrtype,hashlimit,pkttype,policy,connbytes,CT}.c`,
 * `dscp_helper.c`, `libipt_{icmp,REJECT}.c`, `libip6t_{icmp6,REJECT}.c`, `libxtables/xtoptions.c` (xtopt_parse_syslog).
 */
import { words } from "./value.js";

export const STATES = words("NEW ESTABLISHED RELATED INVALID UNTRACKED", { list: true, anyCase: true, also: { OPEN: "ESTABLISHED", EST: "ESTABLISHED", CONNECTED: "ESTABLISHED" } });
export const CT_STATES = words("NEW ESTABLISHED RELATED INVALID UNTRACKED SNAT DNAT", { list: true, anyCase: true, also: { OPEN: "ESTABLISHED", EST: "ESTABLISHED", CONNECTED: "ESTABLISHED" } });
export const CT_STATUS = words("NONE EXPECTED SEEN_REPLY ASSURED CONFIRMED", { list: true, anyCase: true });
export const ADDRESS_TYPES = words("UNSPEC UNICAST LOCAL BROADCAST ANYCAST MULTICAST BLACKHOLE UNREACHABLE PROHIBIT THROW NAT XRESOLVE", { list: true, anyCase: true });
export const HASHLIMIT_MODES = words("srcip dstip srcport dstport", { list: true, anyCase: true, also: { src: "srcip", dst: "dstip", sip: "srcip", dip: "dstip", source: "srcip", destination: "dstip", sport: "srcport", dport: "dstport", ip: "srcip" } });
export const PACKET_TYPES = words("unicast broadcast multicast", { also: { bcast: "broadcast", mcast: "multicast", host: "unicast" } });
export const WEEKDAYS = words("Mon Tue Wed Thu Fri Sat Sun", { list: true, anyCase: true, numbers: true, also: { weekdays: "Mon,Tue,Wed,Thu,Fri", weekend: "Sat,Sun" } });
export const LOG_LEVELS = words("debug info notice warning err crit alert emerg error panic", { numbers: true, also: { warn: "warning", critical: "crit", emergency: "emerg", information: "info" } });
export const DSCP_CLASSES = words("CS0 CS1 CS2 CS3 CS4 CS5 CS6 CS7 BE AF11 AF12 AF13 AF21 AF22 AF23 AF31 AF32 AF33 AF41 AF42 AF43 EF", { anyCase: true });
export const CT_EVENTS = words("new related destroy reply assured protoinfo helper mark natseqinfo secmark", { list: true });

const REJECT4 = "icmp-port-unreachable icmp-net-unreachable icmp-host-unreachable icmp-proto-unreachable icmp-net-prohibited icmp-host-prohibited icmp-admin-prohibited tcp-reset net-unreach host-unreach proto-unreach port-unreach net-prohib host-prohib tcp-rst admin-prohib";
const REJECT6 = "icmp6-port-unreachable icmp6-no-route icmp6-adm-prohibited icmp6-addr-unreachable icmp6-policy-fail icmp6-reject-route tcp-reset no-route adm-prohibited addr-unreach port-unreach policy-fail reject-route";
const RESETS = { reset: "tcp-reset", rst: "tcp-reset", "tcp-resets": "tcp-reset", "tcp_reset": "tcp-reset" };

export const REJECT_TYPES = {
  ip: words(REJECT4, { also: { ...RESETS, "icmp6-port-unreachable": "icmp-port-unreachable", "icmp6-adm-prohibited": "icmp-admin-prohibited", "icmp6-addr-unreachable": "icmp-host-unreachable", "icmp6-no-route": "icmp-net-unreachable", "icmp-adm-prohibited": "icmp-admin-prohibited", "icmp-unreachable": "icmp-port-unreachable", "icmp-unreach": "icmp-port-unreachable" } }),
  ip6: words(REJECT6, { also: { ...RESETS, "icmp-port-unreachable": "icmp6-port-unreachable", "icmp-admin-prohibited": "icmp6-adm-prohibited", "icmp-adm-prohibited": "icmp6-adm-prohibited", "icmp-host-prohibited": "icmp6-adm-prohibited", "icmp-net-prohibited": "icmp6-adm-prohibited", "icmp-host-unreachable": "icmp6-addr-unreachable", "icmp-net-unreachable": "icmp6-no-route", "icmp6-admin-prohibited": "icmp6-adm-prohibited" } }),
} as const;

const ICMP4 = "any echo-request echo-reply destination-unreachable network-unreachable host-unreachable protocol-unreachable port-unreachable fragmentation-needed source-route-failed network-unknown host-unknown network-prohibited host-prohibited TOS-network-unreachable TOS-host-unreachable communication-prohibited host-precedence-violation precedence-cutoff source-quench redirect network-redirect host-redirect TOS-network-redirect TOS-host-redirect router-advertisement router-solicitation time-exceeded ttl-exceeded ttl-zero-during-transit ttl-zero-during-reassembly parameter-problem ip-header-bad required-option-missing timestamp-request timestamp-reply address-mask-request address-mask-reply ping pong";
const ICMP6 = "destination-unreachable no-route communication-prohibited beyond-scope address-unreachable port-unreachable failed-policy reject-route packet-too-big time-exceeded ttl-exceeded ttl-zero-during-transit ttl-zero-during-reassembly parameter-problem bad-header unknown-header-type unknown-option echo-request echo-reply router-solicitation router-advertisement neighbour-solicitation neighbour-advertisement neighbor-solicitation neighbor-advertisement redirect ping pong";
const PINGS = { echo: "echo-request", request: "echo-request", reply: "echo-reply", "ping-request": "echo-request", "ping-reply": "echo-reply", unreachable: "destination-unreachable" };

export const ICMP_TYPES = {
  ip: words(ICMP4, { anyCase: true, numbers: true, also: { ...PINGS, "packet-too-big": "fragmentation-needed", timestamp: "timestamp-request" } }),
  ip6: words(ICMP6, { anyCase: true, numbers: true, also: { ...PINGS, "fragmentation-needed": "packet-too-big", "neighbor-advert": "neighbor-advertisement", "router-advert": "router-advertisement" } }),
} as const;
