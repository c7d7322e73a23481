import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "abi/revision-unsupported",
  family: "versions-differ",
  since: "0.1.0",
  title: "The kernel does not know this revision of {extension|the extension}",
  cause:
    "Matches and targets grew over the years; each form has a number, and iptables takes the highest that the kernel says it knows. When the options typed need a higher one, or when the kernel gives none at all, iptables cannot write the rule. Revision 0 refused means that the kernel part as a whole is not there; a higher one means that the kernel is older than the option.",
  severity: "error",
  symptoms: [
    { message: "iptables/extension-revision-unsupported", when: [{ fact: "field.revision", atLeast: 1 }] },
    { message: "iptables-nft/extension-not-supported", when: [{ fact: "field.revision", atLeast: 1 }] },
    { message: "iptables/extension-revision-unsupported", when: [{ fact: "field.revision", is: 0 }, { fact: "modulesLoaded", known: true }] },
    // Another program took the words of a listing for a rule: cilium-agent, iptables-save of an older iptables.
    { message: "iptables/bad-argument", when: [{ fact: "field.value", matches: "^\\[unsupported" }] },
    "iptables/bad-argument-unsupported-revision",
  ],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "See which revisions the kernel has, and use an iptables of its time",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "cat /proc/net/ip_tables_matches /proc/net/ip_tables_targets; uname -r; iptables -V"]],
      check: [REFUSED_HERE],
      note: "iptables -m NAME -h (a target: -j NAME -h) of the older iptables lists the options that its revision has. Leave out the option that came later (the manual page of the older iptables lists those that fit), or run a newer kernel. In a container the kernel is the node's.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_fully_register_pending_match; net/netfilter/x_tables.c xt_find_revision" },
    },
  ],
  ask: ["kernel", "iptables"],
  sources: ["iptables 1.8 libxtables/xtables.c compatible_revision", "net/netfilter/x_tables.c xt_find_revision"],
};
