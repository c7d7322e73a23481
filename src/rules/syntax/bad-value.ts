import type { Rule } from "../../model/rule.js";
import { EXTENSION_HELP } from "../extension-help.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/bad-value",
  family: "words-refused",
  since: "0.1.0",
  title: "An option got a value that it cannot read",
  cause:
    "The option exists and its value is out of range, malformed, or no name that the option knows. The extension's own library looks at the value, so nothing reached the kernel; ranges and names differ between versions of iptables.",
  severity: "error",
  symptoms: [{ message: "iptables/*", when: [{ fact: "field.problem", is: "bad-value" }] }],
  remedies: [
    {
      title: "Type the rule with a value that is taken",
      ...RULE_AGAIN,
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtoptions.c" },
    },
    ...EXTENSION_HELP,
    {
      title: "See the program's own options and what they take",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "field.extension", known: false }],
      commands: [["iptables", "--help"]],
      check: [],
      look: [{ command: ["iptables", "--help"], for: "the option, and what stands behind it" }],
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtoptions.c", "iptables 1.8 iptables/xshared.c"],
};
