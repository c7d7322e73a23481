import type { Rule } from "../../model/rule.js";
import { EXTENSION_HELP } from "../extension-help.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "parameter/extension",
  family: "words-refused",
  since: "0.1.0",
  title: "{extension|An extension} does not take its options like this",
  cause:
    "iptables found the match or target and gave it the options, and the extension's own library refused them: a value out of range or malformed, an option that is missing, or one that does not go with another. Nothing reached the kernel. What an option takes differs between versions of iptables, so a line from another machine's documentation may not fit.",
  severity: "error",
  symptoms: [{ message: "extension/*", when: [{ fact: "field.problem", not: ["name-too-long"] }] }],
  remedies: [
    ...EXTENSION_HELP,
    {
      title: "Type the rule again with values that the extension takes",
      ...RULE_AGAIN,
      proof: { kind: "source", ref: "iptables libxtables/xtoptions.c, the parse function of each extension" },
    },
  ],
  sources: ["iptables extensions/, the parse and final_check functions of the extension named"],
};
