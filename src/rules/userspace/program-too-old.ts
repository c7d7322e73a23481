import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "userspace/program-too-old",
  family: "versions-differ",
  since: "0.2.0",
  title: "A program or the kernel is older than the program around it asks for",
  cause:
    "The program around it wants a feature that came with a certain release of iptables, ipset, nft or the kernel, compared versions and found an older one. Some stop, most go on without the feature and only say so. A container uses the iptables of its image and the kernel of its host.",
  severity: "warning",
  symptoms: ["means/too-old", "means/version"],
  tell: {
    question: { text: "Which versions are they?", where: "host", argv: ["sh", "-c", "uname -r; iptables --version; ipset version; nft --version"] },
    answer: "one is below the version that the message asks for",
  },
  remedies: [
    {
      title: "See which versions are there, and update the one that the message names",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -r; iptables --version; ipset version; nft --version"]],
      check: [["iptables", "-w", "-t", "nat", "-S", "POSTROUTING"]],
      note: "Where the line ends in falling back, assuming or disabling, the program goes on without the feature: it is no fault as long as nothing else fails. A newer kernel than the distribution's own comes with its next release.",
      proof: { kind: "source", ref: "the comparison in the program's source, at the message" },
    },
  ],
  ask: ["kernel", "iptables", "nft"],
  sources: ["kubernetes pkg/proxy/nftables/proxier.go", "firewall4 root/usr/share/ucode/fw4.uc", "antrea pkg/agent/util/iptables"],
};
