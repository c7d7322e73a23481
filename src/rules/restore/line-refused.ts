import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "restore/line-refused",
  family: "words-refused",
  since: "0.1.0",
  title: "iptables-restore failed at line {line|N} of its input",
  cause:
    "The whole table is handed to the kernel at its COMMIT line. The legacy program then names the COMMIT line, whichever rule was refused, and does not say why; the nf_tables program names the rule. Nothing of that table was loaded. The cause is a rule that alone would fail as well: a match or target the kernel lacks, a chain that is not declared, or a limit.",
  severity: "error",
  role: "outer",
  symptoms: [
    "iptables/restore-line-failed",
    "iptables/restore-error-at-line",
    "iptables/restore-final-commit",
    "iptables/restore-table-failed",
    { message: "iptables/*", when: [{ fact: "field.problem", is: "refused" }] },
  ],
  tell: {
    question: { text: "Which line of the file is it?", where: "host", argv: ["iptables-restore", "--test", "-v"] },
    answer: "the line that it names is a rule, and not COMMIT",
  },
  remedies: [
    {
      title: "Print the line, and try the file where nothing is lost",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sed", "-n", { slot: "line", suffix: "p" }, { slot: "file" }]],
      check: [["unshare", "-n", { slot: "program", suffix: "-restore" }, { slot: "file" }]],
      note: "A line that is not COMMIT was refused by the program itself: a chain that is not declared, a rule that is not there, a number. When the line is COMMIT, load halves of the section until the rule is found. The check really loads the file, in a network namespace of its own, where it harms nobody; --test asks the kernel for nothing but the table. iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-restore.c ip46tables_restore_main; iptables/xtables-restore.c" },
    },
    {
      title: "Where the line is COMMIT, ask the kernel's log for the reason",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "dmesg | tail -n 20"]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 20"], for: "a line of that moment with the name of a match or target" }],
      note: "When the line is COMMIT, the rule is somewhere above it. A container has no kernel log of its own: the machine under it has.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match, xt_check_target" },
    },
  ],
  explains: ["framework/kubernetes-failed", "framework/service-failed", "framework/ufw-init-failed"],
  ask: ["kernel", "iptables"],
  sources: ["iptables 1.8 iptables/iptables-restore.c ip46tables_restore_main", "iptables 1.8 iptables/xtables-restore.c xtables_restore_parse_line"],
};
