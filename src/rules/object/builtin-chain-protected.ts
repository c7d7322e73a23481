import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/builtin-chain-protected",
  since: "0.1.0",
  title: "The command does not go with this kind of chain",
  cause:
    "The chains the kernel calls by itself (INPUT, FORWARD, OUTPUT, PREROUTING, POSTROUTING) belong to their table and can be neither made nor deleted nor renamed; they can only be flushed. Only they have a policy: a chain that somebody made ends where it was jumped from, and a policy can be ACCEPT or DROP, never REJECT.",
  severity: "error",
  on: [
    { message: "iptables/builtin-chain", weight: 1 },
    { message: "iptables/bad-policy", weight: 1 },
    { message: "iptables/parse-chain-name-may-not-clash-with-target", weight: 2 },
    { message: "iptables/parse-wrong-policy", weight: 2 },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.operation", is: ["delete-chain", "rename-chain"] }, { fact: "command.chainKind", is: "built-in" }], weight: 1 },
    { message: "iptables/chain-exists", when: [{ fact: "command.operation", is: "new-chain" }, { fact: "command.chainKind", is: "built-in" }], weight: 1 },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.operation", is: "policy" }, { fact: "command.chainKind", is: "user" }], weight: 1 },
    // iptables-nft makes a built-in chain when its first rule comes, and does not find it before.
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.operation", is: ["delete-chain", "rename-chain"] }, { fact: "command.chainKind", is: "built-in" }], weight: 1 },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", matches: "^CHAIN_(?:USER_)?(?:DEL|ADD|UPDATE)$" }, { fact: "command.operation", is: ["delete-chain", "rename-chain", "new-chain"] }, { fact: "command.chainKind", is: "built-in" }], weight: 1 },
    { message: "iptables-nft/*", when: [{ fact: "command.operation", is: "policy" }, { fact: "command.chainKind", is: "user" }], weight: 1 },
  ],
  remedies: [
    {
      title: "Give the user chain a last rule instead of a policy",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.operation", is: "policy" }, { fact: "command.chainKind", is: "user" }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, "-j", "DROP"]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, "-j", "DROP"]],
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_SET_POLICY" },
    },
    {
      title: "Give the chain the policy DROP, and refuse politely with a last rule",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "command.operation", is: "policy" }, { fact: "command.chainKind", is: "built-in" }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-P", { slot: "chain" }, "DROP"]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-P", { slot: "chain" }, "ACCEPT"]],
      note: "Add the rules that let you in before you type it.",
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_SET_POLICY" },
    },
    {
      title: "Flush the chain instead of deleting it",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-F", { slot: "chain" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      note: "With the policy DROP an empty chain lets nothing through: look at the policy first.",
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_DELETE_CHAIN, TC_FLUSH_ENTRIES" },
    },
  ],
  sources: ["libiptc/libiptc.c TC_DELETE_CHAIN, TC_CREATE_CHAIN, TC_SET_POLICY", "iptables 1.8 iptables/nft.c nft_chain_set, nft_chain_user_del"],
};
