import type { Rule } from "../../model/rule.js";
import { KEEP_TABLE, RESTORE_TABLE } from "../kept-chain.js";

export const rule: Rule = {
  code: "placement/loop",
  family: "value-refused",
  since: "0.1.0",
  title: "Chains would jump in a circle, or too deep",
  cause:
    "With this rule a packet could come back to a chain it is still in, directly or over further chains. The kernel walks all chains that are reachable from the built-in ones when rules change, and refuses the change that closes the circle; until the chains are reachable it does not look, so the rule that is refused need not be the wrong one. Matches do not count: it would be a circle for any packet. nf_tables gives the same answer, Too many links, where more than 16 jumps follow one another without any circle; legacy takes such chains.",
  severity: "error",
  symptoms: [
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "ELOOP" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ELOOP", "EMLINK"] }, { fact: "field.action", matches: "^RULE_(?:APPEND|INSERT|REPLACE)$" }] },
    { message: "iptables/too-many-links", when: [{ fact: "command.operation", is: ["append", "insert", "replace", "restore"] }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EMLINK", "ELOOP"] }] },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "loop" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.misplaced", is: "loop" }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "need.misplaced", is: "loop" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/loop" }] },
  ],
  remedies: [
    {
      title: "Find the jumps between the chains",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "iptables-save | grep -E -- '^[*]|-[jg] '"]],
      check: [],
      look: [{ command: ["sh", "-c", "iptables-save | grep -E -- '^[*]|-[jg] '"], for: "the way from chain to chain: where one leads back to a chain before it is the circle; a row of more than 16 chains is too deep for nf_tables" }],
      note: "RETURN was usually meant for the way back to the calling chain. A row that is too deep is made flat: jump from the first chain to each of them.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c mark_source_chains; net/netfilter/nf_tables_api.c (NFT_JUMP_STACK_SIZE 16)" },
    },
    {
      title: "Find the jumps between the chains, and take one out of the circle",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "command.targetKind", is: "chain" }, { fact: "named.owner", known: false }],
      record: [KEEP_TABLE],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "target" }, { slot: "rule" }]],
      check: [{ again: [], as: "check", template: [] }],
      undo: [RESTORE_TABLE],
      note: "The rule is the one in the chain that is jumped to which leads back; give its words behind -A in the listing. Then type the refused command again.",
      proof: { kind: "live", ref: "proof lab; net/ipv4/netfilter/ip_tables.c mark_source_chains; net/netfilter/nf_tables_api.c nf_tables_check_loops" },
    },
  ],
  explains: ["restore/line-refused", "object/chain-in-use"],
  sources: ["net/ipv4/netfilter/ip_tables.c mark_source_chains", "net/netfilter/nf_tables_api.c nf_tables_check_loops, nft_chain_validate", "libiptc/libiptc.c TC_STRERROR"],
};
