import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "object/index-out-of-range",
  family: "object-missing",
  since: "0.1.0",
  title: "The chain has fewer rules than the number says",
  cause:
    "Rules are counted from 1, and an insertion may go at most one past the last rule. The chain is shorter than whoever wrote the command thought: the rules were flushed or never loaded, they stand in another chain or table, or deleting by number moved all later rules up by one. With iptables-nft and iptables-legacy side by side the rules may also be in the other one.",
  severity: "error",
  symptoms: [
    "iptables/index-too-big", "means/index-out-of-range",
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "E2BIG" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", matches: "^RULE_" }, { fact: "field.errno", is: ["E2BIG"] }] },
    // iptables-nft makes a built-in chain when its first rule comes: before that there is nothing to count in.
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.operation", is: ["delete", "replace"] }, { fact: "command.chainKind", is: "built-in" }, { fact: "command.text", matches: "\\s-[DR]\\s+[A-Z]+\\s+[0-9]+(?:\\s|$)" }] },
  ],
  remedies: [
    {
      title: "List the chain with numbers, and delete by the rule's own words",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "command.operation", not: "insert" }, { fact: "command.operation", known: false }] }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-L", { slot: "chain" }, "-n", "--line-numbers"]],
      check: [],
      look: [{ command: [{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }], for: "the rule that is meant: typed with -D for -A it is deleted, whatever its number" }],
      note: "Numbers change with each deletion: delete from the highest down.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_DELETE_NUM_ENTRY, TC_REPLACE_ENTRY" },
    },
    {
      title: "Insert it at the head of the chain, or at a number that is there",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.operation", is: "insert" }, { fact: "field.operation", is: "insertion" }] }],
      ...editedRule([{ do: "number", to: "1" }]),
      note: "Behind a rule that rejects or drops everything an appended rule is never reached: list with --line-numbers and insert before that one.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_INSERT_ENTRY" },
    },
  ],
  sources: ["libiptc/libiptc.c TC_INSERT_ENTRY, TC_REPLACE_ENTRY, TC_DELETE_NUM_ENTRY", "iptables 1.8 iptables/nft.c nft_rule_insert, nft_rule_delete_num"],
};
