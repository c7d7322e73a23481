import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/wrong-family",
  family: "words-refused",
  since: "0.1.0",
  title: "An address or option of the other address family",
  cause:
    "iptables holds rules for IPv4 only and ip6tables for IPv6 only; they are two programs with two rule sets. An address of the other family is looked up as if it were a host name, and not found. A name with addresses of one family only fails in the other program in the same way.",
  severity: "error",
  symptoms: [
    { message: "iptables/host-not-found", when: [{ fact: "field.value", matches: "^[0-9a-f]{0,4}:[0-9a-f:.]*(?:/[0-9]{1,3})?$" }, { any: [{ fact: "message.program", matches: "^iptables" }, { fact: "command.program", matches: "^iptables" }] }] },
    { message: "iptables/host-not-found", when: [{ fact: "field.value", matches: "^[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9.]{1,15})?$" }, { any: [{ fact: "message.program", matches: "^ip6tables" }, { fact: "command.program", matches: "^ip6tables" }] }] },
    { message: "iptables/host-not-found", when: [{ fact: "field.value", matches: "^(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:.]*(?:/[0-9]{1,3})?$" }, { fact: "message.program", known: false }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "bad-address" }, { fact: "field.value", matches: "^(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:.]*(?:/[0-9]{1,3})?$" }, { any: [{ fact: "message.program", matches: "^iptables" }, { fact: "command.program", matches: "^iptables" }] }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "bad-address" }, { fact: "field.value", matches: "^[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9.]{1,15})?$" }, { any: [{ fact: "message.program", matches: "^ip6tables" }, { fact: "command.program", matches: "^ip6tables" }] }] },
    // An option of a match or target that only the other family has.
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^--(?:ttl-(?:eq|lt|gt|set|dec|inc)|icmp-type|fragment)$|^-f$" }, { any: [{ fact: "message.program", matches: "^ip6tables" }, { fact: "command.program", matches: "^ip6tables" }] }] },
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^--(?:hl-(?:eq|lt|gt|set|dec|inc)|icmpv6-type)$" }, { any: [{ fact: "message.program", matches: "^iptables" }, { fact: "command.program", matches: "^iptables" }] }] },
    { message: "iptables/parse-this-is-the-ipv6-version-of-ip6tables" },
    { message: "iptables/parse-this-is-the-ipv4-version-of-iptables" },
    { message: "iptables/parse-f-is-not-supported-in-ipv6-use" },
  ],
  remedies: [
    {
      title: "Type the rule with ip6tables",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "message.program", matches: "^iptables" }, { fact: "command.program", matches: "^iptables" }] }],
      ...editedRule([{ do: "program", to: "ip6tables" }]),
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_ip6parse_multiple" },
    },
    {
      title: "Type the rule with iptables",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "message.program", matches: "^ip6tables" }, { fact: "command.program", matches: "^ip6tables" }] }],
      ...editedRule([{ do: "program", to: "iptables" }]),
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_ipparse_multiple" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c ipparse_hostnetwork, ip6parse_hostnetwork", "iptables 1.8 iptables/xshared.c do_parse"],
};
