import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "syntax/bad-line",
  family: "words-refused",
  since: "0.1.0",
  title: "A line of the rule file has not the form that restore reads",
  cause:
    "A rule file holds one section per table: a line with * and the table's name, lines with : for the chains with their policy and counters in square brackets, rules, and COMMIT. The line named breaks that form before any rule is looked at, so nothing of the section was loaded. Files edited by hand, joined from two, or written by another program are the usual origin.",
  severity: "error",
  symptoms: [{ message: "iptables/*", when: [{ fact: "field.problem", is: "bad-line" }] }],
  remedies: [
    {
      title: "See which lines are none of the forms that restore reads",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["grep", "-nvE", "^(#|\\*|:|-|\\[|COMMIT$|$)", { slot: "file" }]],
      check: [["unshare", "-n", { slot: "program", suffix: "-restore" }, { slot: "file" }]],
      note: "Copy the file before you change it. iptables-save prints the form: *table, :CHAIN POLICY [0:0], rules, COMMIT. The check loads the file in a network namespace of its own, where it harms nobody; iptables before 1.8 reads it from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-restore.c" },
    },
    {
      title: "See the form in what iptables-save writes",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["iptables-save"]],
      check: [],
      look: [{ command: ["iptables-save"], for: "how the refused line would have to look: one section a table, chains with policy and counters, rules, COMMIT" }],
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-save.c" },
    },
  ],
  sources: ["iptables 1.8 iptables/iptables-restore.c", "iptables 1.8 iptables/xshared.c tokenize_rule_counters"],
};
