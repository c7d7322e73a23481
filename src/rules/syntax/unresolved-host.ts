import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

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
      title: "See whether the machine finds the name now",
      where: "host",
      effect: "none",
      lasting: false,
      leads: true,
      commands: [["getent", "ahosts", { slot: "said" }]],
      check: [["getent", "ahosts", { slot: "said" }]],
      note: "It prints the addresses: then the refused command works as it is. Nothing: write the address into the rule, or the name into /etc/hosts. At boot, load the rules behind the network: After=network-online.target nss-lookup.target. For hosts whose address changes, keep the addresses in an ipset that a timer fills, or in an nft set that dnsmasq fills (--nftset), and let the rules name the set.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c host_to_ipaddr (getaddrinfo)" },
    },
    {
      title: "Type the rule with the host's address",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...editedRule([{ do: "word", from: "said", to: { slot: "address" } }]),
      proof: { kind: "live", ref: "proof lab; iptables 1.8 libxtables/xtables.c ipparse_hostnetwork" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c host_to_ipaddr, ipparse_hostnetwork"],
};
