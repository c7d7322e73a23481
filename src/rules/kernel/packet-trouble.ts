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
      title: "See how often it happens, and which offloads are on",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "dmesg | tail -n 100 | cut -d] -f2- | sort | uniq -c | sort -rn | head; ls /sys/class/net | xargs -n 1 ethtool -k | grep -E 'Features|large-receive|generic-receive'"]],
      check: [],
      proof: { kind: "source", ref: "the target function of the file that prints the line, see docs/messages.md" },
    },
    {
      title: "Often: try it with receive offloading off, which costs processor time",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      record: [["sh", "-c", "ethtool -k \"$1\" | grep -E 'large-receive|generic-receive' > /root/whytables.offload", "sh", { slot: "interface" }]],
      commands: [["ethtool", "-K", { slot: "interface" }, "gro", "off"], ["ethtool", "-K", { slot: "interface" }, "lro", "off"]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 5"], for: "no further line of that kind" }],
      undo: "Switch on again what the recorded file shows as on: ethtool -K and the interface, gro on, lro on.",
      note: "Where the card says that lro is fixed, the second line fails and nothing is lost.",
      proof: { kind: "source", ref: "the target function of the file that prints the line, see docs/messages.md" },
    },
  ],
  sources: ["net/netfilter/xt_TCPMSS.c", "net/netfilter/nf_conntrack_amanda.c", "net/bridge/br_netfilter_hooks.c"],
};
