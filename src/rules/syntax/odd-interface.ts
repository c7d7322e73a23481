import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "syntax/odd-interface",
  family: "words-refused",
  since: "0.1.0",
  title: "An interface's name holds a character that no interface can have",
  cause:
    "The rule was loaded, and it most likely never matches: the kernel compares the name letter by letter, and no interface has such a name. Aliases like eth0:1 are addresses of eth0, not interfaces; a wildcard is a plus sign at the end, not a star; an exclamation mark stands before -i, not in the name.",
  severity: "warning",
  symptoms: [{ message: "iptables/*", when: [{ fact: "field.problem", is: "odd-interface" }] }, { message: "extension/physdev-warning-wierd-character-in-interface-no-aliases" }],
  remedies: [
    {
      title: "Delete the rule and write the interface as the kernel calls it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ip", "-o", "link"], ["iptables-save", "-c"]],
      check: [],
      look: [{ command: ["iptables-save", "-c"], for: "[0:0] before the rule: it never matched; the rule with the right name counts up" }],
      note: "For an alias, name the interface and match the alias's address with -d.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_parse_interface" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c xtables_parse_interface", "net/core/dev.c dev_valid_name"],
};
