import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/invalid-port",
  family: "words-refused",
  since: "0.1.0",
  title: "{said|A word} is no port and no service",
  cause:
    "A port is a number up to 65535 or a name out of /etc/services, and a range is two of them with a colon. Names that changed between distributions (ssmtp, imap2), a minus instead of the colon, a list with commas without -m multiport, or a minimal system without /etc/services lead here.",
  severity: "error",
  symptoms: [
    // Exit status 2 of a rule with ports; a list of them without multiport can be nothing else.
    { message: "framework/fail2ban-returned", when: [{ fact: "field.status", is: 200 }, { fact: "command.text", matches: "--[ds]ports? " }] },
    { message: "framework/fail2ban-returned", when: [{ fact: "field.status", is: 200 }, { fact: "command.text", matches: "--[ds]ports? [a-z0-9]+," }, { fact: "command.matches", lacks: "multiport" }] },
    "iptables/invalid-port", { message: "iptables/option-port-does-not-resolve-to-anything" }, { message: "iptables/option-port-range-is-negative" },
    { message: "extension/*", when: [{ fact: "field.problem", is: "bad-port" }] },
  ],
  excludes: [{ fact: "field.value", matches: "^[-$%{]" }],
  remedies: [
    {
      title: "Put several ports into one multiport match",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "field.value", includes: "," }],
      ...editedRule([{ do: "multiport", option: "--dport" }]),
      note: "-m multiport --dports, with up to 15 ports, commas and no blanks.",
      proof: { kind: "source", ref: "iptables 1.8 extensions/libxt_multiport.c" },
    },
    {
      title: "Type the port as a number",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...editedRule([{ do: "word", from: "said", to: { slot: "port" } }]),
      note: "getent services prints the names that this machine knows. Names that were renamed: ssmtp is 465, imap2 is 143, submissions 465.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_parse_port" },
    },
    {
      title: "See which names of services this machine knows",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["getent", "services"]],
      check: [],
      look: [{ command: ["getent", "services"], for: "the name, and its number; nothing at all where /etc/services is missing: then type numbers" }],
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_service_to_port" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c xtables_parse_port, xtables_service_to_port"],
};
