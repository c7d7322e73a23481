import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/wrong-name",
  since: "0.1.0",
  title: "There is no kernel module of that name",
  cause:
    "That is the name of a program or a package, not of a module, so no kernel has it and nothing follows from modprobe not finding it. The tables of iptables are ip_tables with iptable_filter, iptable_nat, iptable_mangle and iptable_raw (ip6_tables, ip6table_… for IPv6), nft's kernel side is nf_tables, matches and targets are xt_NAME.",
  severity: "warning",
  role: "noise",
  symptoms: ["module/wrong-name"],
  remedies: [
    {
      title: "Ask for the modules that iptables uses",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", "ip_tables", "iptable_filter", "iptable_nat"]],
      check: [["cat", "/proc/net/ip_tables_names"]],
      undo: [["modprobe", "-r", "-a", "iptable_nat", "iptable_filter"]],
      note: "For the nft variant of iptables: nf_tables, nft_compat and nft_chain_nat.",
      proof: { kind: "source", ref: "Linux net/ipv4/netfilter/Makefile, net/netfilter/Makefile" },
    },
  ],
  sources: ["Linux net/ipv4/netfilter/Makefile, net/netfilter/Makefile"],
};
