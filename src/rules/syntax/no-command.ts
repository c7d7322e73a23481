import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/no-command",
  family: "words-refused",
  since: "0.1.0",
  title: "The line says nothing to do",
  cause:
    "iptables was given options or nothing at all, and none of -A, -I, -D, -L and the other commands among them. In a rule file such a line is one that holds only blanks, text that is no comment because the # is missing, or a rule that lost its -A and chain.",
  severity: "error",
  symptoms: ["iptables/no-command"],
  remedies: [
    {
      title: "Print the line of the rule file, and what stands around it",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "message.program", matches: "restore" }, { fact: "messages", includes: "iptables/restore-error-at-line" }] }],
      commands: [["grep", "-nvE", "^(#|\\*|:|-|\\[|COMMIT$|$)", { slot: "file" }]],
      check: [["unshare", "-n", { slot: "program", suffix: "-restore" }, { slot: "file" }]],
      note: "grep prints every line that is neither comment, section, chain nor rule. iptables before 1.8 reads the file from standard input only.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/iptables-restore.c, iptables/xshared.c do_parse" },
    },
    {
      title: "Type the rule with its command",
      ...RULE_AGAIN,
      note: "-A and the chain's name, before all the rest of the rule: -A INPUT.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse" },
    },
  ],
  explains: ["restore/line-refused"],
  sources: ["iptables 1.8 iptables/xshared.c do_parse", "iptables 1.8 iptables/iptables-restore.c"],
};
