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
      title: "Print the line, and compare it with what iptables-save writes",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sed", "-n", { slot: "line", suffix: "p" }, { slot: "file" }], ["iptables-save"]],
      check: [["iptables-restore", "--test", { slot: "file" }]],
      note: "iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-restore.c" },
    },
  ],
  sources: ["iptables 1.8 iptables/iptables-restore.c", "iptables 1.8 iptables/xshared.c tokenize_rule_counters"],
};
