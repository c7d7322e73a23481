import type { Rule } from "../../model/rule.js";
import { EXTENSION_HELP } from "../extension-help.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/missing-argument",
  family: "words-refused",
  since: "0.1.0",
  title: "An option stands there without its value, or one that must be there is missing",
  cause:
    "The option needs a value, a chain or a number behind it and got none: it is the last word of the line, its value was lost when the line was wrapped or joined, or a variable that should hold it was empty. A match or target that cannot work without one of its options (--to-source, --algo, --hashlimit-name) asks for it in the same way. Without it the command was not tried at all.",
  severity: "error",
  symptoms: [
    "iptables/option-argument-missing",
    { message: "iptables/*", when: [{ fact: "field.problem", is: "missing-argument" }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-argument" }] },
    // The command letter took the next option for the chain's name, and that option's value was left over.
    { message: "iptables/bad-argument", when: [{ fact: "command.text", matches: "\\s-[AIDCR]\\s+-{1,2}[a-z]" }] },
    // 1.4.0 calls an option whose value is missing at the end of the line an unknown one.
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^-[a-zA-Z]$" }, { fact: "command.text", matches: "\\s-[a-zA-Z]\\s*$" }] },
  ],
  remedies: [
    {
      title: "Type the rule with the value behind the option",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...editedRule([{ do: "word", from: "option", to: { slot: "value" }, keep: true }]),
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse" },
    },
    ...EXTENSION_HELP,
  ],
  sources: ["iptables 1.8 iptables/xshared.c command_default, do_parse", "iptables 1.8 libxtables/xtoptions.c xtables_option_parse", "iptables extensions/, the final_check functions of the extension named"],
};
