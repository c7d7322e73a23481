import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "placement/loop",
  family: "value-refused",
  since: "0.1.0",
  title: "Chains would jump in a circle",
  cause:
    "With this rule a packet could come back to a chain it is still in, directly or over further chains. The kernel walks all chains that are reachable from the built-in ones when rules change, and refuses the change that closes the circle; until the chains are reachable it does not look, so the rule that is refused need not be the wrong one. Matches do not count: it would be a circle for any packet.",
  severity: "error",
  symptoms: [
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "ELOOP" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ELOOP", "EMLINK"] }, { fact: "field.action", matches: "^RULE_(?:APPEND|INSERT|REPLACE)$" }] },
    { message: "iptables/too-many-links", when: [{ fact: "command.operation", is: ["append", "insert", "replace", "restore"] }] },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "loop" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.misplaced", is: "loop" }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "need.misplaced", is: "loop" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/loop" }] },
  ],
  remedies: [
    {
      title: "Find the jumps between the chains, and take one out of the circle",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.targetKind", is: "chain" }],
      commands: [["sh", "-c", "\"$1\" -t \"$2\" -S | grep -E -- \"-[jg] \"", "sh", { slot: "program" }, { slot: "table" }], [{ slot: "program" }, "-t", { slot: "table" }, "-F", { slot: "target" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "target" }]],
      undo: "Add the rules of the emptied chain again, as -S printed them, but for the jump back.",
      note: "The second command empties the chain that is jumped to. When only one of its rules is wrong, delete that one with -D. Use RETURN where the way back to the calling chain was meant.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c mark_source_chains; net/netfilter/nf_tables_api.c nf_tables_check_loops" },
    },
    {
      title: "Find the jumps between the chains",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "command.targetKind", not: "chain" }, { fact: "command.targetKind", known: false }] }],
      commands: [["sh", "-c", "iptables-save | grep -E -- '^[*]|-[jg] '"]],
      check: [["iptables", "-S"]],
      note: "Follow the jumps from chain to chain; where one leads back, RETURN was usually meant.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c mark_source_chains" },
    },
  ],
  explains: ["restore/line-refused", "object/chain-in-use"],
  sources: ["net/ipv4/netfilter/ip_tables.c mark_source_chains", "net/netfilter/nf_tables_api.c nf_tables_check_loops, nft_chain_validate", "libiptc/libiptc.c TC_STRERROR"],
};
