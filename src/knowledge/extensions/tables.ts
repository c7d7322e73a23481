/** Tables and their modules. Source: `net/ipv4/netfilter/iptable_*.c`, `net/ipv6/netfilter/ip6table_*.c`, `net/bridge/netfilter/ebtable_*.c` of 2.6.18, 2.6.32-042stab141 and 6.1. */
import { ARP, BRIDGE, loadOnNode, NODE_ONLY, row, V4, V6, type ExtensionRow } from "./row.js";

export const TABLES: readonly ExtensionRow[] = [
  row("table", V4, "filter", "iptable_filter", { listed: ["iptable_filter"] }),
  row("table", V6, "filter", "ip6table_filter"),
  row("table", V4, "mangle", "iptable_mangle", { listed: ["iptable_mangle"] }),
  row("table", V6, "mangle", "ip6table_mangle"),
  row("table", V4, "nat", "iptable_nat", { need: "nat", listed: ["iptable_nat"] }),
  row("table", V6, "nat", ["", "", "ip6table_nat"], { need: "nat", since: "3.7", note: "IPv6 has a nat table from kernel 3.7 on: a Virtuozzo 6 node (2.6.32) has none" }),
  row("table", V4, "raw", "iptable_raw"),
  row("table", V6, "raw", "ip6table_raw", { note: loadOnNode("ip6table_raw") }),
  row("table", V4, "security", ["", "iptable_security", "iptable_security"], { since: "2.6.27", note: loadOnNode("iptable_security") }),
  row("table", V6, "security", ["", "ip6table_security", "ip6table_security"], { since: "2.6.27", note: loadOnNode("ip6table_security") }),
  row("table", ARP, "filter", "arptable_filter", { refused: NODE_ONLY }),
  row("table", BRIDGE, "broute", "ebtable_broute", { refused: NODE_ONLY }),
  row("table", BRIDGE, "filter", "ebtable_filter", { refused: NODE_ONLY }),
  row("table", BRIDGE, "nat", "ebtable_nat", { refused: NODE_ONLY }),
];
