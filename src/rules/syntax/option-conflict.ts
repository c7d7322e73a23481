import type { Rule } from "../../model/rule.js";
import { EXTENSION_HELP } from "../extension-help.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/option-conflict",
  family: "words-refused",
  since: "0.1.0",
  title: "Options that exclude one another, or one given twice",
  cause:
    "Each option is valid by itself, and together they are not: two commands in one line, an option that the command does not take, the same option twice, an exclamation mark in a place or with a value that cannot be negated, or a rule that could match nothing. iptables refuses the whole line before the kernel sees it.",
  severity: "error",
  symptoms: [
    { message: "iptables/*", when: [{ fact: "field.problem", is: "option-conflict" }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "option-conflict" }] },
  ],
  remedies: [
    {
      title: "Give each command its own line, and each option once",
      ...RULE_AGAIN,
      note: "The exclamation mark stands before the option, with a blank on both sides. Within a rule file the table is named by its * line, never by -t. Dropping belongs into filter, not into nat.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c generic_opt_check, add_command, set_option" },
    },
    ...EXTENSION_HELP,
  ],
  sources: ["iptables 1.8 iptables/xshared.c generic_opt_check, add_command, set_option", "iptables 1.8 libxtables/xtoptions.c xtables_option_parse", "iptables extensions/, the parse and final_check functions of the extension named"],
};
