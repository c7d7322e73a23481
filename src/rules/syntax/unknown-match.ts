import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/unknown-match",
  family: "words-refused",
  since: "0.1.0",
  title: "No match is called {match|like this}",
  cause:
    "Behind -m stands a name that no version of iptables has: a misspelling, the name of an option or target, or the rest of a long option that was typed with one dash (-mode is read as -m ode). The nearest name that exists is {newName|not known}.",
  severity: "error",
  symptoms: ["iptables/couldnt-load-match", "iptables/couldnt-find-match"],
  requires: [{ fact: "named.known", is: false }],
  supports: [{ fact: "named.nearest", known: true }, { fact: "command.text", matches: " -m[a-z0-9]" }],
  remedies: [
    {
      title: "Type the rule with the name that iptables has",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "named.nearest", known: true }],
      ...editedRule([{ do: "word", from: "said", to: { slot: "newName" } }]),
      note: "Only as meant: the nearest spelling, {newName|not known}, is a guess.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_find_match" },
    },
    {
      title: "See which matches this machine's iptables has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["find", "/usr/lib", "/lib", "-path", "*tables/lib*", "-name", "libxt_*.so"]],
      check: [],
      look: [{ command: ["find", "/usr/lib", "/lib", "-path", "*tables/lib*", "-name", "libxt_*.so"], for: "the lower-case names behind libxt_, libipt_ and libip6t_: the matches; the upper-case ones are the targets" }],
      note: "Long options begin with two dashes.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c load_extension" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c xtables_find_match, load_extension"],
};
