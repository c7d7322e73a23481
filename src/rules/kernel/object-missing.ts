import type { Test } from "../../model/fact.js";
import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

const SETS: Test = { any: [{ all: [{ fact: "field.extension", known: true }, { fact: "field.extension", is: "set" }] }, { all: [{ fact: "command.matches", known: true }, { fact: "command.matches", includes: "set" }] }] };

export const rule: Rule = {
  code: "kernel/object-missing",
  family: "object-missing",
  since: "0.1.0",
  title: "The rule names an object of the kernel that does not exist (any more)",
  cause:
    "Some rules point to things that are made apart from them: a set of ipset, an accounting object or timeout policy of nfnetlink. They live in the kernel's memory alone, so after a restart they must be made before the rules are loaded. For the kernel that is the same error as a missing match, and iptables prints it as such.",
  severity: "error",
  symptoms: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "object" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/object" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/object" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/object" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/object" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.text", matches: "--(?:nfacct-name|timeout) " }, { any: [{ fact: "command.matches", includes: "nfacct" }, { fact: "command.target", is: "CT" }] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "command.matches", includes: "nfacct" }] },
    { message: "tools/*", when: [{ fact: "field.extension", is: "nfacct" }, { fact: "field.problem", is: "object" }] },
    { message: "extension/bpf-bpf-failed-to-get-bpf-object" },
  ],
  remedies: [
    {
      title: "Make the accounting object",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ any: [{ all: [{ fact: "field.extension", known: true }, { fact: "field.extension", is: "nfacct" }] }, { all: [{ fact: "command.matches", known: true }, { fact: "command.matches", includes: "nfacct" }] }] }],
      commands: [["nfacct", "add", { slot: "value" }]],
      check: [REFUSED_HERE],
      undo: [["nfacct", "delete", { slot: "value" }]],
      proof: { kind: "source", ref: "net/netfilter/xt_nfacct.c nfacct_mt_checkentry" },
    },
    {
      title: "Make the timeout policy",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ any: [{ all: [{ fact: "field.extension", known: true }, { fact: "field.extension", is: "CT" }] }, { all: [{ fact: "command.target", known: true }, { fact: "command.target", is: "CT" }] }] }],
      commands: [["nfct", "add", "timeout", { slot: "value" }, "inet", "tcp", "established", "3600"]],
      check: [REFUSED_HERE],
      undo: [["nfct", "delete", "timeout", { slot: "value" }]],
      note: "It has to be made for the protocol that the rule's -p names.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_timeout.c nf_ct_set_timeout" },
    },
    {
      title: "Have the sets restored by what saved them, before the rules: an empty set lets nobody, or everybody, through",
      where: "host",
      effect: "none",
      lasting: false,
      when: [SETS],
      commands: [["sh", "-c", "ipset list -n; ls -l /etc/ipset.conf /etc/sysconfig/ipset /etc/iptables/ipsets /etc/ipset.rules 2>/dev/null; grep -rlsE 'ipset (create|-N|restore)' /etc"]],
      check: [],
      note: "A saved file: ipset restore -exist < FILE, then the rules. A script or program that makes the set: run it first, and at boot before the rules. Only a set that never was there is made new: ipset create NAME hash:ip (hash:net for networks), and filled before a rule names it.",
      proof: { kind: "source", ref: "net/netfilter/xt_set.c set_match_v1_checkentry" },
    },
    {
      title: "Debian and Ubuntu, RHEL: load the saved sets by their service",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [SETS, { any: [{ fact: "distribution", known: false }, { fact: "distribution", matches: "debian|ubuntu|red hat|rhel|centos|alma|rocky|fedora" }] }],
      only: "where a service saved them",
      commands: [["sh", "-c", "ipset restore -exist -file $(ls /etc/ipset.conf /etc/sysconfig/ipset /etc/iptables/ipsets 2>/dev/null | head -n 1)"]],
      check: [["ipset", "list", "-t", { slot: "set" }]],
      undo: "The sets were missing before: ipset destroy with the name takes one away again, once no rule uses it.",
      proof: { kind: "source", ref: "ipset-service of RHEL, ipset-persistent of Debian (their files)" },
    },
  ],
  explains: ["kernel/rule-refused", "restore/line-refused", "object/chain-missing"],
  sources: ["net/netfilter/xt_nfacct.c", "net/netfilter/nf_conntrack_timeout.c", "net/netfilter/xt_set.c"],
};
