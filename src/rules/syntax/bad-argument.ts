import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/bad-argument",
  family: "words-refused",
  since: "0.1.0",
  title: "A word on the command line belongs to no option",
  cause:
    "iptables took every option with its value and {said|a word} was left over. A word stays over when the option before it was already served, when a value with blanks was not quoted, when an option was typed with one dash or with a long dash that a text editor made of two, or when a variable was empty and what followed it moved up.",
  severity: "error",
  symptoms: [
    "iptables/bad-argument",
    { message: "iptables/parse-unknown-arguments-found-on-commandline" },
    "iptables/bad-arguments",
  ],
  excludes: [{ fact: "field.value", matches: "^(?:\\*[a-z]+|COMMIT)$" }],
  remedies: [
    {
      title: "Type the rule again with the word behind the option it belongs to",
      ...RULE_AGAIN,
      note: "Several ports need -m multiport --dports; several states or addresses are one word with commas and no blanks; a comment or log prefix with blanks is put in double quotes; long options begin with two hyphens.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse (optind < argc)" },
    },
  ],
  sources: ["iptables 1.8 iptables/xshared.c do_parse", "iptables 1.3.5 iptables/iptables.c do_command"],
};
