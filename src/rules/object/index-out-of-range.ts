import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/index-out-of-range",
  family: "object-missing",
  since: "0.1.0",
  title: "The chain has fewer rules than the number says",
  cause:
    "Rules are counted from 1, and an insertion may go at most one past the last rule. The chain is shorter than whoever wrote the command thought: the rules were flushed or never loaded, they stand in another chain or table, or deleting by number moved all later rules up by one. With iptables-nft and iptables-legacy side by side the rules may also be in the other one.",
  severity: "error",
  symptoms: [
    "iptables/index-too-big",
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "E2BIG" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", matches: "^RULE_" }, { fact: "field.errno", is: ["E2BIG"] }] },
    // iptables-nft makes a built-in chain when its first rule comes: before that there is nothing to count in.
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.operation", is: ["delete", "replace"] }, { fact: "command.chainKind", is: "built-in" }, { fact: "command.text", matches: "\\s-[DR]\\s+[A-Z]+\\s+[0-9]+(?:\\s|$)" }] },
  ],
  remedies: [
    {
      title: "Append the rule instead of inserting it at a number",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.operation", is: "insert" }, { fact: "field.operation", is: "insertion" }] }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-L", { slot: "chain" }, "-n", "--line-numbers"]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, { slot: "rule" }]],
      note: "Behind a rule that rejects or drops everything an appended rule is never reached: list with --line-numbers and insert before that one.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_INSERT_ENTRY, TC_APPEND_ENTRY" },
    },
    {
      title: "List the chain with numbers, and delete by the rule's own words",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-L", { slot: "chain" }, "-n", "--line-numbers"], [{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, { slot: "line" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-L", { slot: "chain" }, "-n", "--line-numbers"]],
      note: "Delete from the highest number down, or by repeating the rule as iptables -S prints it with -D for -A.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_DELETE_NUM_ENTRY, TC_REPLACE_ENTRY" },
    },
  ],
  sources: ["libiptc/libiptc.c TC_INSERT_ENTRY, TC_REPLACE_ENTRY, TC_DELETE_NUM_ENTRY", "iptables 1.8 iptables/nft.c nft_rule_insert, nft_rule_delete_num"],
};
