import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "syntax/missing-commit",
  family: "words-refused",
  since: "0.1.0",
  title: "The sections of the rule file are not closed",
  cause:
    "Each section of a rule file begins with * and a table's name and ends with COMMIT on a line of its own. Here a section has no COMMIT before the file or the next section begins, or a line stands outside of any section: after a COMMIT that came too early, or after two files were joined. Nothing of an unclosed section is loaded.",
  severity: "error",
  symptoms: [
    { message: "iptables/restore-commit-expected" },
    { message: "iptables/bad-argument", when: [{ fact: "field.value", matches: "^(?:\\*[a-z]+|COMMIT)$" }] },
    { message: "iptables/restore-final-commit" },
  ],
  remedies: [
    {
      title: "Close the open section before the line that iptables stops at",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["sed", "-i", { slot: "line", suffix: "i COMMIT" }, { slot: "file" }]],
      check: [[{ slot: "program", suffix: "-restore" }, "--test", { slot: "file" }]],
      undo: [["sed", "-i", { slot: "line", suffix: "d" }, { slot: "file" }]],
      note: "Right when the line begins with *, that is when a new section begins. Sections and COMMIT must alternate. iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-restore.c ip46tables_restore_main (in_table)" },
    },
    {
      title: "See where the sections begin and end, close the open one, and test the file",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["grep", "-n", "-e", "^\\*", "-e", "^COMMIT", { slot: "file" }]],
      check: [[{ slot: "program", suffix: "-restore" }, "--test", { slot: "file" }]],
      note: "The two must alternate: a line with *, then COMMIT. COMMIT has no blank before or behind it. iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-restore.c ip46tables_restore_main (in_table)" },
    },
  ],
  explains: ["restore/line-refused", "syntax/bad-argument"],
  sources: ["iptables 1.8 iptables/iptables-restore.c ip46tables_restore_main"],
};
