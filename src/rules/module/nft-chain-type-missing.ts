import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/nft-chain-type-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "nf_tables cannot make the base chain: its chain type is missing",
  cause:
    "A chain that hangs on a hook needs a type (filter, nat, route), and each is a piece of the kernel of its own: nft_chain_nat for the nat table. The kernel answers No such file or directory when it cannot load that piece, or has no nf_tables for this family.",
  severity: "error",
  symptoms: [
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", is: "CHAIN_ADD" }, { fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", is: "TABLE_ADD" }, { fact: "field.errno", is: "ENOENT" }] },
  ],
  modules: ["nf_tables", "nft_chain_nat"],
  tell: {
    question: { text: "Does this kernel have nft's kinds of chains?", where: "host", argv: ["modprobe", "-n", "-v", "nft_chain_nat"] },
    answer: "it says \"not found\"",
  },
  remedies: [
    {
      title: "Load the chain types",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", "nf_tables", "nft_chain_nat"]],
      check: [["iptables", "-t", "nat", "-L", "-n"]],
      undo: [["rmmod", "nft_chain_nat"]],
      note: "Not found after an upgrade: restart. Not built: use iptables-legacy. Kernels before 4.18 call it nft_chain_nat_ipv4 and nft_chain_nat_ipv6.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nf_tables_chain_type_lookup; net/netfilter/nft_chain_nat.c" },
    },
    {
      title: "Or use the legacy variant",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"]],
      check: [["iptables", "-V"]],
      undo: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"]],
      proof: { kind: "source", ref: "Debian iptables package, alternatives" },
    },
  ],
  explains: ["module/unavailable", "module/nft-compat-missing"],
  ask: ["kernel", "upgraded"],
  sources: ["net/netfilter/nf_tables_api.c nf_tables_chain_type_lookup"],
};
