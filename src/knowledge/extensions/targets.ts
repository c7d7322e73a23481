/**
 * Targets and their modules. Source: `net/netfilter/xt_*.c`, `net/ipv4/netfilter/ipt_*.c`, `net/ipv6/netfilter/ip6t_*.c` of 2.6.18,
 * 2.6.32-042stab141 and 6.1 (MODULE_ALIAS, `.table`, `.hooks`, `.proto`); tables and hooks of the current ones seen refused on 6.18.
 */
import { ARP, BOTH, NODE_ONLY, NO_IPSET, row, V4, V6, type ExtensionRow } from "./row.js";

const tracked = { need: "conntrack" } as const;
const MANGLE = { tables: ["mangle"] } as const;
const RAW = { tables: ["raw"] } as const;
const nat = { need: "nat", listed: ["iptable_nat"], tables: ["nat"] } as const;
const NEW_NAT6 = "IPv6 has NAT from kernel 3.7 on: a Virtuozzo 6 node (2.6.32) has none";
const nat6 = { need: "nat", tables: ["nat"], since: "3.7", note: NEW_NAT6 } as const;
const BEFORE_NAT = ["PREROUTING", "OUTPUT"] as const;
/** nat has an INPUT chain since 2.6.36. */
const AFTER_NAT = ["INPUT", "POSTROUTING"] as const;
const NOT_IN_VZ6 = "the 2.6.32 kernel of Virtuozzo 6 has no such target";

export const TARGETS: readonly ExtensionRow[] = [
  row("target", BOTH, "AUDIT", ["", "xt_AUDIT", "xt_AUDIT"]),
  row("target", BOTH, "CHECKSUM", ["", "xt_CHECKSUM", "xt_CHECKSUM"], MANGLE),
  row("target", BOTH, "CLASSIFY", "xt_CLASSIFY", { hooks: ["FORWARD", "OUTPUT", "POSTROUTING"], tablesBefore: { "2.6.18": ["mangle"], "2.6.32": ["mangle"] } }),
  row("target", ARP, "CLASSIFY", ["", "", "xt_CLASSIFY"], { refused: NODE_ONLY, hooks: ["FORWARD", "OUTPUT"] }),
  row("target", V4, "CLUSTERIP", "ipt_CLUSTERIP", tracked),
  row("target", BOTH, "CONNMARK", ["xt_CONNMARK", "xt_CONNMARK", "xt_connmark"], { ...tracked, listed: ["ip_conntrack"] }),
  row("target", BOTH, "CONNSECMARK", "xt_CONNSECMARK", { ...tracked, tables: ["mangle", "security"] }),
  row("target", BOTH, "CT", ["", "", "xt_CT"], { ...tracked, ...RAW, since: "2.6.34", note: NOT_IN_VZ6 }),
  row("target", V4, "DNAT", ["iptable_nat", "iptable_nat", "xt_nat"], { ...nat, hooks: BEFORE_NAT }),
  row("target", V6, "DNAT", ["", "", "xt_nat"], { ...nat6, hooks: BEFORE_NAT }),
  row("target", V6, "DNPT", ["", "", "ip6t_NPT"], { ...MANGLE, since: "3.7", hooks: BEFORE_NAT }),
  row("target", BOTH, "DSCP", ["ipt_DSCP", "xt_DSCP", "xt_DSCP"], MANGLE),
  row("target", V4, "ECN", "ipt_ECN", MANGLE),
  row("target", V6, "HL", ["ip6t_HL", "xt_HL", "xt_HL"], MANGLE),
  row("target", BOTH, "HMARK", ["", "", "xt_HMARK"]),
  row("target", BOTH, "IDLETIMER", ["", "", "xt_IDLETIMER"], { since: "2.6.36" }),
  row("target", BOTH, "LED", ["", "xt_LED", "xt_LED"], { since: "2.6.30" }),
  row("target", V4, "LOG", ["ipt_LOG", "ipt_LOG", "xt_LOG"], { listed: ["ipt_LOG"] }),
  row("target", V6, "LOG", ["ip6t_LOG", "ip6t_LOG", "xt_LOG"]),
  row("target", BOTH, "MARK", ["xt_MARK", "xt_MARK", "xt_mark"], { tablesBefore: { "2.6.18": ["mangle"] } }),
  row("target", ARP, "MARK", ["", "", "xt_mark"], { refused: NODE_ONLY }),
  row("target", V4, "MASQUERADE", ["ipt_MASQUERADE", "ipt_MASQUERADE", "xt_MASQUERADE"], { ...nat, hooks: ["POSTROUTING"] }),
  row("target", V6, "MASQUERADE", ["", "", "xt_MASQUERADE"], { ...nat6, hooks: ["POSTROUTING"] }),
  row("target", V4, "NETMAP", ["ipt_NETMAP", "ipt_NETMAP", "xt_NETMAP"], { ...nat, hooks: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"] }),
  row("target", V6, "NETMAP", ["", "", "xt_NETMAP"], { ...nat6, hooks: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"] }),
  row("target", BOTH, "NFLOG", ["", "xt_NFLOG", "xt_NFLOG"], { since: "2.6.20" }),
  row("target", BOTH, "NFQUEUE", "xt_NFQUEUE"),
  row("target", BOTH, "NOTRACK", ["xt_NOTRACK", "xt_NOTRACK", "xt_CT"], { ...tracked, ...RAW, listed: ["ip_conntrack"] }),
  row("target", BOTH, "RATEEST", ["", "xt_RATEEST", "xt_RATEEST"], { since: "2.6.25" }),
  row("target", V4, "REDIRECT", ["ipt_REDIRECT", "ipt_REDIRECT", "xt_REDIRECT"], { ...nat, listed: ["ipt_REDIRECT", "iptable_nat"], hooks: BEFORE_NAT }),
  row("target", V6, "REDIRECT", ["", "", "xt_REDIRECT"], { ...nat6, hooks: BEFORE_NAT }),
  row("target", V4, "REJECT", "ipt_REJECT", { listed: ["ipt_REJECT"], tables: ["filter"], hooks: ["INPUT", "FORWARD", "OUTPUT"] }),
  row("target", V6, "REJECT", "ip6t_REJECT", { tables: ["filter"], hooks: ["INPUT", "FORWARD", "OUTPUT"] }),
  row("target", V4, "SAME", ["ipt_SAME", "", ""], { ...nat, note: "SAME was removed in kernel 2.6.24" }),
  row("target", BOTH, "SECMARK", "xt_SECMARK", { tables: ["mangle", "security"], tablesBefore: { "2.6.18": ["mangle"] } }),
  row("target", BOTH, "SET", ["", "xt_set", "xt_set"], { refused: NO_IPSET }),
  row("target", V4, "SNAT", ["iptable_nat", "iptable_nat", "xt_nat"], { ...nat, hooks: AFTER_NAT }),
  row("target", V6, "SNAT", ["", "", "xt_nat"], { ...nat6, hooks: AFTER_NAT }),
  row("target", V6, "SNPT", ["", "", "ip6t_NPT"], { ...MANGLE, since: "3.7", hooks: AFTER_NAT }),
  row("target", V4, "SYNPROXY", ["", "", "ipt_SYNPROXY"], { ...tracked, since: "3.12", protocols: ["tcp"], hooks: ["INPUT", "FORWARD"], note: NOT_IN_VZ6 }),
  row("target", V6, "SYNPROXY", ["", "", "ip6t_SYNPROXY"], { ...tracked, since: "3.12", protocols: ["tcp"], hooks: ["INPUT", "FORWARD"], note: NOT_IN_VZ6 }),
  row("target", BOTH, "TCPMSS", ["ipt_TCPMSS", "xt_TCPMSS", "xt_TCPMSS"], { listed: ["ipt_TCPMSS"], protocols: ["tcp"] }),
  row("target", BOTH, "TCPOPTSTRIP", ["", "xt_TCPOPTSTRIP", "xt_TCPOPTSTRIP"], { ...MANGLE, since: "2.6.25", protocols: ["tcp"] }),
  row("target", BOTH, "TEE", ["", "", "xt_TEE"], { since: "2.6.35" }),
  row("target", BOTH, "TOS", ["ipt_TOS", "xt_DSCP", "xt_DSCP"], { ...MANGLE, listed: ["ipt_TOS"] }),
  row("target", BOTH, "TPROXY", ["", "xt_TPROXY", "xt_TPROXY"], { ...MANGLE, since: "2.6.28", hooks: ["PREROUTING"], protocols: ["tcp", "udp"] }),
  row("target", BOTH, "TRACE", ["", "xt_TRACE", "xt_TRACE"], { ...RAW, since: "2.6.23" }),
  row("target", V4, "TTL", ["ipt_TTL", "xt_HL", "xt_HL"], MANGLE),
  row("target", V4, "ULOG", ["ipt_ULOG", "ipt_ULOG", ""], { note: "ULOG was removed in kernel 3.17; NFLOG replaces it" }),
];
