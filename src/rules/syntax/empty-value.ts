import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/empty-value",
  family: "words-refused",
  since: "0.1.0",
  title: "An option got an empty value, or the next option for a value",
  cause:
    "Where an address, port or word should stand there is nothing, a blank, or the option that follows. In nearly every case a script filled the place from a variable that was not set, or from the output of a command that failed or printed nothing. A list with a blank behind one of its commas ends there, with nothing behind the comma.",
  severity: "error",
  symptoms: [
    { message: "iptables/host-not-found", when: [{ any: [{ fact: "field.value", known: false }, { fact: "field.value", matches: "^(?:-|[$%{])" }] }] },
    { message: "iptables/invalid-port", when: [{ any: [{ fact: "field.value", known: false }, { fact: "field.value", matches: "^(?:-|[$%{])" }] }] },
    { message: "iptables/invalid-mask", when: [{ any: [{ fact: "field.value", known: false }, { fact: "field.value", matches: "^(?:-|[$%{])" }] }] },
    { message: "iptables/unknown-protocol", when: [{ any: [{ fact: "field.value", known: false }, { fact: "field.value", matches: "^(?:-|[$%{])" }] }] },
    { message: "iptables/bad-argument-empty" },
    { message: "extension/*", when: [{ fact: "field.problem", is: "empty-value" }] },
    // The option's value is the option that follows.
    { message: "extension/*", when: [{ fact: "field.problem", is: "bad-argument" }, { fact: "field.value", matches: "^--[a-z]" }] },
    { message: "iptables/parse-empty-interface-is-likely-to-be-undesired" },
  ],
  remedies: [
    {
      title: "Type the rule with the value in its place",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...editedRule([{ do: "missing-value", to: { slot: "value" } }]),
      note: "In a script, quote variables and test what a command printed before using it. Lists of ports, states and addresses have commas and no blanks.",
      proof: { kind: "live", ref: "proof lab; iptables 1.8 iptables/xshared.c do_parse" },
    },
    {
      title: "Let the script show what it fills in, and stop at a variable that is not set",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [],
      check: [["unshare", "-n", "sh", "-u", { slot: "file" }]],
      note: "Run it with sh -ux: -x prints each command with its values filled in, -u ends it at the first variable without one. Through unshare -n its rules harm nobody; what it does besides rules it does.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_ipparse_multiple, xtables_parse_port" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c ipparse_hostnetwork", "iptables 1.8 libxtables/xtables.c xtables_parse_port"],
};
