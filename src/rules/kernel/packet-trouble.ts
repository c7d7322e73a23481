import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/packet-trouble",
  since: "0.1.0",
  title: "The kernel could not do with a packet what a rule asked for",
  cause:
    "The rule is right and stays; single packets did not fit it: a length that is not true, no route from which the size could be taken, a message too long to be read. Damaged, unusual or hostile packets do that, and offloading in a network card that glues packets together.",
  severity: "info",
  symptoms: [{ message: "kernel/*", when: [{ fact: "field.problem", is: "packet" }] }],
  remedies: [
    {
      title: "See how often it happens, and with offloading off",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["sh", "-c", "dmesg | tail -n 100 | cut -d] -f2- | sort | uniq -c | sort -rn | head"], ["ethtool", "-K", { slot: "interface" }, "gro", "off", "lro", "off"]],
      check: [["ethtool", "-k", { slot: "interface" }]],
      undo: [["ethtool", "-K", { slot: "interface" }, "gro", "on"]],
      proof: { kind: "source", ref: "the target function of the file that prints the line, see docs/messages.md" },
    },
  ],
  sources: ["net/netfilter/xt_TCPMSS.c", "net/netfilter/nf_conntrack_amanda.c", "net/bridge/br_netfilter_hooks.c"],
};
