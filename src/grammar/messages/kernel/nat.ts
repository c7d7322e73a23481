import { kernelTable } from "./table.js";

export const natLines = [kernelTable("nat", "net/netfilter/nf_nat_*.c, net/ipv4/netfilter/ip_nat_*.c, nf_nat_rule.c", () => [
  ["deprecated", "{functionName}: kernel >= 2.6.10 only uses 'ports' for conntrack modules", "2.6.18"],
  ["init", "ip_nat_init: can't register hooks", "2.6.18", "2.6.18"],
  ["init", "ip_nat_init: can't setup rules", "2.6.18", "2.6.18"],
  ["init", "nf_nat_init: can't register hooks", "2.6.24", "2.6.38"],
  ["init", "nf_nat_init: can't setup rules", "2.6.24", "2.6.38"],
  ["init", "nf_nat_core: Unable to register extension", "2.6.24"],
  ["value", "DNAT: multiple ranges no longer supported", "2.6.18", "3.6"],
  ["value", "SNAT: multiple ranges no longer supported", "2.6.18", "3.6"],
  ["value", "xt_nat: multiple ranges no longer supported", "3.7"],
  ["notice", "NAT: no longer support implicit source local NAT", "2.6.18", "2.6.24"],
  ["notice", "NAT: packet src {address} -> dst {address2}", "2.6.18", "2.6.24"],
])];
