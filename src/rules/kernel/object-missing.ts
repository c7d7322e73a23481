import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/object-missing",
  since: "0.1.0",
  title: "The rule names an object of the kernel that does not exist (any more)",
  cause:
    "Some rules point to things that are made apart from them: a set of ipset, an accounting object or timeout policy of nfnetlink. They live in the kernel's memory alone, so after a restart they must be made before the rules are loaded. For the kernel that is the same error as a missing match, and iptables prints it as such.",
  severity: "error",
  on: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "object" }], weight: 2 },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.text", matches: "--(?:nfacct-name|timeout) " }, { any: [{ fact: "command.matches", includes: "nfacct" }, { fact: "command.target", is: "CT" }] }], weight: 1 },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "command.matches", includes: "nfacct" }], weight: 2 },
  ],
  remedies: [
    {
      title: "Make the accounting object",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.extension", is: "nfacct" }, { fact: "command.matches", includes: "nfacct" }] }],
      commands: [["nfacct", "add", { slot: "value" }]],
      check: [["nfacct", "list"]],
      undo: [["nfacct", "delete", { slot: "value" }]],
      proof: { kind: "source", ref: "net/netfilter/xt_nfacct.c nfacct_mt_checkentry" },
    },
    {
      title: "Make the timeout policy",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.extension", is: "CT" }, { fact: "command.target", is: "CT" }] }],
      commands: [["nfct", "add", "timeout", { slot: "value" }, "inet", "tcp", "established", "3600"]],
      check: [["nfct", "list", "timeout"]],
      undo: [["nfct", "delete", "timeout", { slot: "value" }]],
      note: "It has to be made for the protocol that the rule's -p names.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_timeout.c nf_ct_set_timeout" },
    },
    {
      title: "Make the set before the rules",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.extension", is: "set" }, { fact: "command.matches", includes: "set" }] }],
      commands: [["ipset", "list", "-n"], ["ipset", "create", { slot: "set" }, "hash:ip"]],
      check: [["ipset", "list", "-t", { slot: "set" }]],
      undo: [["ipset", "destroy", { slot: "set" }]],
      note: "At boot restore the sets (ipset restore) before the rules (iptables-restore).",
      proof: { kind: "source", ref: "net/netfilter/xt_set.c set_match_v1_checkentry" },
    },
  ],
  absorbs: ["kernel/rule-refused", "restore/line-refused", "object/chain-missing"],
  sources: ["net/netfilter/xt_nfacct.c", "net/netfilter/nf_conntrack_timeout.c", "net/netfilter/xt_set.c"],
};
