import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "placement/wrong-hook",
  since: "0.1.0",
  title: "{misplacedBy|A match or target} cannot work in the chain {chain|the rule is reached from}",
  cause:
    "At each chain the kernel knows other things of a packet: before routing there is no outgoing interface, an incoming packet has no local sender, an outgoing one no incoming hardware address. An extension that needs what is not known there is refused. For a chain of your own, all built-in chains count from which it can be reached, so the refused rule may be one that was there before; the jump that is added now only makes it reachable.",
  severity: "error",
  on: [
    { message: "kernel/wrong-hook", weight: 3 },
    { message: "kernel/wrong-hook-mask", weight: 3 },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "hook" }], weight: 3 },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.misplaced", is: "hook" }], weight: 3 },
    { message: "iptables/unknown-error", when: [{ fact: "need.misplaced", is: "hook" }], weight: 4 },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP"] }, { fact: "need.misplaced", is: "hook" }], weight: 3 },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: ["kernel/wrong-hook", "kernel/wrong-hook-mask"] }], weight: 3 },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: ["kernel/wrong-hook", "kernel/wrong-hook-mask"] }], weight: 4 },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: ["kernel/wrong-hook", "kernel/wrong-hook-mask"] }], weight: 3 },
    // A bare jump has nothing that could be refused for itself.
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.targetKind", is: "chain" }, { fact: "command.chainKind", is: "built-in" }], weight: -1 },
    // The bridge port a packet leaves by is not known where the host itself sends.
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.matches", includes: "physdev" }, { fact: "command.text", matches: "--physdev-(?:is-)?out" }, { fact: "command.chain", is: ["OUTPUT", "FORWARD", "POSTROUTING"] }], weight: 1 },
    // TCPMSS takes the size from the route, which is only known behind routing.
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.target", is: "TCPMSS" }, { fact: "command.text", matches: "--clamp-mss" }, { fact: "command.chain", is: ["INPUT", "PREROUTING"] }], weight: 1 },
  ],
  remedies: [
    {
      title: "Put the rule into a chain that {misplacedBy|the extension} works in",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.rightChains", known: true }],
      commands: [[{ slot: "program" }, "-t", { slot: "rightTable" }, "-A", { slot: "rightChain" }, { slot: "rule" }]],
      check: [[{ slot: "program" }, "-t", { slot: "rightTable" }, "-S", { slot: "rightChain" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "rightTable" }, "-D", { slot: "rightChain" }, { slot: "rule" }]],
      note: "For the rule, type its matches and target as before. -m owner only knows senders on this machine; what an incoming packet will be delivered to it cannot tell.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match, xt_check_target (hooks)" },
    },
    {
      title: "See which rules the chain holds and from where it is reached",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "need.rightChains", known: false }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-S"], ["sh", "-c", "dmesg | tail -n 20"]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S"]],
      note: "The kernel's log names the match and the chains it is taken from (--physdev-out only in FORWARD and POSTROUTING, for bridged packets; -o not in INPUT). Take that rule out of the chain, or jump to the chain from the others only.",
      proof: { kind: "source", ref: "net/netfilter/xt_physdev.c, xt_policy.c, xt_addrtype.c, xt_TCPMSS.c (check functions)" },
    },
  ],
  absorbs: ["restore/line-refused", "kernel/rule-refused", "framework/ufw-init-failed"],
  ask: ["kernel"],
  sources: ["net/netfilter/x_tables.c xt_check_match, textify_hooks", "net/netfilter/xt_physdev.c", "net/netfilter/xt_TCPMSS.c", "net/netfilter/xt_policy.c"],
};
