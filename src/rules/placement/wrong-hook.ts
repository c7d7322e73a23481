import type { Rule } from "../../model/rule.js";
import { editedRule, ruleTemplate } from "../rule-again.js";

export const rule: Rule = {
  code: "placement/wrong-hook",
  family: "value-refused",
  since: "0.1.0",
  title: "{misplacedBy|A match or target} cannot work in the chain {chain|the rule is reached from}",
  cause:
    "At each chain the kernel knows other things of a packet: before routing there is no outgoing interface, an incoming packet has no local sender, an outgoing one no incoming hardware address. An extension that needs what is not known there is refused. For a chain of your own, all built-in chains count from which it can be reached, so the refused rule may be one that was there before; the jump that is added now only makes it reachable.",
  severity: "error",
  symptoms: [
    { message: "kernel/wrong-hook" },
    { message: "kernel/wrong-hook-mask" },
    { message: "kernel/wrong-hook-old" },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "hook" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/hook" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/hook" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/hook" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/hook" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.misplaced", is: "hook" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.misplaced", is: "hook" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP"] }, { fact: "need.misplaced", is: "hook" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: ["kernel/wrong-hook", "kernel/wrong-hook-mask"] }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: ["kernel/wrong-hook", "kernel/wrong-hook-mask"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: ["kernel/wrong-hook", "kernel/wrong-hook-mask"] }] },
    // A bare jump has nothing that could be refused for itself.
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.targetKind", is: "chain" }, { fact: "command.chainKind", is: "built-in" }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "need.misplaced", is: "hook" }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "need.misplaced", is: "hook" }] },
  ],
  tell: {
    question: { text: "What does the kernel's log say?", where: "host", argv: ["dmesg"] },
    answer: "it says \"used from hooks\", or \"bad hook mask\"",
  },
  remedies: [
    {
      title: "Put the rule into a chain that {misplacedBy|the extension} works in",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.rightChains", known: true }],
      ...editedRule([{ do: "chain", to: { slot: "rightChain" } }], ruleTemplate({ slot: "program" }, "-t", { slot: "rightTable" }, "-A", { slot: "rightChain" })),
      note: "It works in {rightChain|some chains} and there alone; each of them sees other packets, so choose the one whose packets are meant. -m owner only knows senders on this machine; what an incoming packet will be delivered to it cannot tell.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match, xt_check_target (hooks)" },
    },
    {
      title: "See which rules the chain holds and from where it is reached",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "need.rightChains", known: false }],
      commands: [["sh", "-c", "dmesg | tail -n 20"], ["iptables-save"]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 20"], for: "the name of the match or target, and the chains it is taken from" }],
      note: "--physdev-out works only in FORWARD and POSTROUTING, for bridged packets; -o not in INPUT. Take that rule out of the chain, or jump to the chain from the others only.",
      proof: { kind: "source", ref: "net/netfilter/xt_physdev.c, xt_policy.c, xt_addrtype.c, xt_TCPMSS.c (check functions)" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "framework/ufw-init-failed"],
  ask: ["kernel"],
  sources: ["net/netfilter/x_tables.c xt_check_match, textify_hooks", "net/netfilter/xt_physdev.c", "net/netfilter/xt_TCPMSS.c", "net/netfilter/xt_policy.c"],
};
