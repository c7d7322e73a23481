import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/unresolved-host",
  family: "words-refused",
  since: "0.1.0",
  title: "A host name could not be resolved when the rule was loaded",
  cause:
    "iptables turns a name into addresses once, at the moment the rule is loaded; the kernel only ever sees addresses. The resolver gave none: at boot the rules are loaded before the network or the name server is up, the name is misspelt, or it has no address of this family. A rule with a name also goes stale when the host's address changes.",
  severity: "error",
  symptoms: [
    { message: "iptables/host-not-found", when: [{ fact: "field.value", matches: "^[a-z0-9_](?:[a-z0-9_-]*\\.)+[a-z]{2,24}$" }] },
    { message: "iptables/*", when: [{ fact: "field.problem", is: "not-resolved" }, { fact: "message.id", not: "iptables/option-port-does-not-resolve-to-anything" }] },
  ],
  remedies: [
    {
      title: "Write addresses into the rules, or names into /etc/hosts",
      where: "host",
      effect: "none",
      lasting: true,
      commands: [["getent", "ahosts", { slot: "value" }]],
      check: [["getent", "ahosts", { slot: "value" }]],
      note: "getent prints what the machine's resolver finds now. For hosts whose address changes, keep the addresses in an ipset that a timer fills, and let the rules name the set.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c host_to_ipaddr (getaddrinfo)" },
    },
    {
      title: "Type the rule with the host's address",
      ...RULE_AGAIN,
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c ipparse_hostnetwork" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c host_to_ipaddr, ipparse_hostnetwork"],
};
