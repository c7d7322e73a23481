import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/unknown-option",
  family: "words-refused",
  since: "0.1.0",
  title: "iptables has no option {option|like this} in this place",
  cause:
    "An option is asked of the program itself and of the matches and the target named before it on the line. None of them has this one: it is misspelt, or it belongs to a match or protocol that is not named, or is named only behind it. A port needs -p tcp or -p udp first, a state -m conntrack, a log prefix -j LOG.",
  severity: "error",
  symptoms: ["iptables/unknown-option", "iptables/unrecognized-option", "iptables/invalid-option", "iptables/ambiguous-option"],
  requires: [{ any: [{ fact: "named.known", is: false }, { fact: "named.ownerGiven", is: false }, { fact: "command.text", known: false }, { fact: "command.program", matches: "-restore$" }] }],
  excludes: [{ fact: "named.ownerGiven", is: true }],
  supports: [{ fact: "named.nearest", known: true }],
  remedies: [
    {
      title: "Type the rule with the option as iptables spells it, behind the match it belongs to",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...editedRule([{ do: "word", from: "option", to: { slot: "newName" } }]),
      note: "iptables -m NAME --help and iptables -j NAME --help print the options of a match or target.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c command_default" },
    },
  ],
  sources: ["iptables 1.8 iptables/xshared.c command_default, command_match", "glibc posix/getopt.c"],
};
