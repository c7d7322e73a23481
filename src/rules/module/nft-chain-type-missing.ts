import type { Rule, RuleCommand } from "../../model/rule.js";
import { loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

/** Listing the table succeeds without the type; a jump out of its chain needs it. The chain jumped to is empty and ours. */
const NAT_CHAIN: RuleCommand = ["sh", "-c", "iptables -t nat -N whytables; iptables -t nat -A POSTROUTING -j whytables; r=$?; iptables -t nat -D POSTROUTING -j whytables; iptables -t nat -X whytables; exit $r"];

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
      title: "Load the chain type of nat",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.table", known: false }, { fact: "command.table", is: "nat" }] }, { any: [{ fact: "kernel", known: false }, { fact: "kernel", atLeast: "5.1" }, { fact: "kernel", matches: "[.]el8" }] }],
      ...loading("nf_tables", "nft_chain_nat"),
      check: [NAT_CHAIN],
      note: "Not found after an upgrade: restart. Not built: use iptables-legacy. To keep it, append the names to /etc/modules-load.d/whytables.conf.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nf_tables_chain_type_lookup; net/netfilter/nft_chain_nat.c" },
    },
    {
      title: "Load the chain types of nat, one for each family",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.table", known: false }, { fact: "command.table", is: "nat" }] }, { fact: "kernel", known: true }, { fact: "kernel", below: "5.1" }, { fact: "kernel", matches: "^(?!.*[.]el8)" }],
      only: "before kernel 5.1",
      ...loading("nf_tables", "nft_chain_nat_ipv4", "nft_chain_nat_ipv6"),
      check: [NAT_CHAIN],
      note: "Not found after an upgrade: restart. Not built: use iptables-legacy.",
      proof: { kind: "source", ref: "Linux 5.0 net/ipv4/netfilter/nft_chain_nat_ipv4.c; 5.1 net/netfilter/nft_chain_nat.c" },
    },
    {
      title: "Load nf_tables, and what makes the chains of tables other than nat",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.table", known: true }, { fact: "command.table", not: "nat" }],
      ...loading("nf_tables"),
      check: [REFUSED_HERE],
      note: "Before kernel 4.16 each family is a module of its own, nf_tables_ipv4 and nf_tables_ipv6, and the chain OUTPUT of mangle needs nft_chain_route_ipv4 or nft_chain_route_ipv6 until 5.1.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nf_tables_chain_type_lookup; Linux 4.15 net/ipv4/netfilter/nf_tables_ipv4.c" },
    },
    {
      title: "Or use the legacy variant, where no rule stands in nf_tables yet",
      last: true,
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ any: [{ fact: "distribution", known: false }, { fact: "distribution", matches: "debian|ubuntu|mint|raspb|proxmox|kali" }] }],
      only: "on Debian and Ubuntu",
      record: [["sh", "-c", "nft list ruleset > /root/whytables.nft; test ! -s /root/whytables.nft"]],
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-legacy"]],
      check: [REFUSED_HERE],
      undo: [["update-alternatives", "--auto", "iptables"], ["update-alternatives", "--auto", "ip6tables"]],
      note: "What was recorded must be empty: rules of both variants apply, one after the other. RHEL has no legacy variant.",
      proof: { kind: "source", ref: "Debian iptables package, alternatives" },
    },
  ],
  explains: ["module/unavailable", "module/nft-compat-missing"],
  ask: ["kernel", "upgraded"],
  sources: ["net/netfilter/nf_tables_api.c nf_tables_chain_type_lookup"],
};
