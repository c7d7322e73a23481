import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/rule-missing",
  family: "object-missing",
  since: "0.1.0",
  title: "The chain holds no rule exactly like this one",
  cause:
    "A rule is deleted or checked by comparing all its parts: every match with its options, the counters of a limit, the comment, the target. One word more or less than when it was added, another order of matches, another table or chain, or the other backend (legacy or nf_tables) and it is not found. When the rule was deleted before, by a flush or an earlier run, the error is harmless.",
  severity: "warning",
  symptoms: [
    "iptables/bad-rule",
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", is: "RULE_DELETE" }, { fact: "field.errno", is: "ENOENT" }] },
  ],
  remedies: [
    {
      title: "Delete it only where it is there",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "command.operation", is: "delete" }],
      commands: [],
      check: [{ again: [], as: "check", template: [] }],
      note: "When the rule was to be gone, nothing is left to do. In a script, ask with -C first and delete on success.",
      proof: { kind: "source", ref: "libiptc/libiptc.c delete_entry, is_same; iptables 1.8 iptables/nft.c nft_rule_find" },
    },
    {
      title: "Compare it word for word with the chain's rules",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["iptables-save"]],
      check: [],
      look: [{ command: ["iptables-save"], for: "the rule as it is there: another order of matches, a comment, another table or chain; typed like that it is found" }],
      note: "Rules of the other backend are printed by iptables-legacy-save or iptables-nft-save, those for IPv6 by ip6tables-save.",
      proof: { kind: "source", ref: "libiptc/libiptc.c is_same; iptables 1.8 iptables/nft.c nft_rule_find" },
    },
    {
      title: "Add the rule, where it should have been there",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.operation", is: "check" }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-C", { slot: "chain" }, { slot: "rule" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, { slot: "rule" }]],
      proof: { kind: "source", ref: "libiptc/libiptc.c delete_entry" },
    },
  ],
  sources: ["libiptc/libiptc.c delete_entry, is_same", "iptables 1.8 iptables/nft.c nft_rule_find, nft_rule_delete"],
};
