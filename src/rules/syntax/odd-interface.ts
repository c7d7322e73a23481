import type { Rule, RuleCommand } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

/** What takes the rule back that was loaded with the odd name, and the same rule with another. */
const TYPED_OUT: RuleCommand = { again: [], as: "undo", template: [] };
const RIGHT = editedRule([{ do: "word", from: "said", to: { slot: "interface" } }]);

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
      title: "See which interfaces there are",
      where: "host",
      effect: "none",
      lasting: false,
      leads: true,
      commands: [["ip", "-o", "link"]],
      check: [],
      look: [{ command: ["iptables-save", "-c"], for: "[0:0] before the rule: it never matched; the rule with the right name counts up" }],
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_parse_interface" },
    },
    {
      title: "Take the rule out, and type it with the name that the kernel has",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.text", known: true }],
      only: "where the text shows the command",
      commands: [TYPED_OUT, ...RIGHT.commands],
      check: RIGHT.check,
      undo: [...RIGHT.undo, { again: [], template: [] }],
      note: "The rule was loaded, it only never matches. For an alias, name the interface and match the alias's address with -d.",
      proof: { kind: "live", ref: "proof lab; iptables 1.8 libxtables/xtables.c xtables_parse_interface" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c xtables_parse_interface", "net/core/dev.c dev_valid_name"],
};
