import { bareKernelTable, kernelTable } from "./table.js";

/** The cores of ip_tables, ip6_tables and arp_tables. A table's data is refused when program and kernel do not mean the same structures. */
const core = kernelTable("tables", "net/ipv4/netfilter/ip_tables.c, net/ipv6/netfilter/ip6_tables.c, net/ipv4/netfilter/arp_tables.c, net/netfilter/x_tables.c", () => [
  ["table-data", "{family}_tables: Underflows must be unconditional and use the STANDARD target with ACCEPT/DROP", "2.6.32", "4.6"],
  ["internal", "{family}_tables: error: '{value}'", "2.6.18"],
  ["internal", "arp_tables: arp_tables: error: '{value}'", "3.10"],
  ["notice", "iptables: counters copy to user failed while replacing table", "3.16"],
  ["notice", "ip6tables: counters copy to user failed while replacing table", "3.16"],
  ["notice", "arptables: counters copy to user failed while replacing table", "3.16"],
  ["notice", "ebtables: counters copy to user failed while replacing table", "3.16"],
  ["loop", "iptables: loop hook {count} pos {count2} {hex}", "2.6.18", "3.10"],
  ["loop", "arptables: loop hook {count} pos {count2} {hex}", "2.6.18", "3.10"],
  ["table-data", "x_tables: {rest} at hook {count}", "3.10"],
  ["notice", "iptables resources are charged from different UB ({count} -> {count2})", "2.6.32"],
]);

const bare = bareKernelTable("tables", "net/ipv6/netfilter/ip6_tables.c, net/ipv6/netfilter/ip6table_filter.c", () => [
  ["internal", "Target {target} reentered!", "2.6.18", "2.6.32"],
  ["module-option", "iptables forward must be 0 or 1", "2.6.18", "2.6.38"],
]);

export const tableCores = [core, bare];
