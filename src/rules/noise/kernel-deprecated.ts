import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "noise/kernel-deprecated",
  since: "0.1.0",
  title: "The kernel tells that something it was asked for is on its way out",
  cause:
    "Nothing failed. The kernel took the setting, module or rule and remarks that another one replaces it; a later kernel may no longer have the old one. Plan the change before the next kernel upgrade.",
  severity: "info",
  role: "noise",
  symptoms: [{ message: "kernel/*", when: [{ fact: "field.problem", is: "deprecated" }] }],
  remedies: [
    {
      title: "See which kernel it is, and what it loaded",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["uname", "-r"], ["lsmod"]],
      check: [],
      proof: { kind: "source", ref: "the file that prints the line, see docs/messages.md" },
    },
  ],
  sources: ["net/netfilter/xt_CT.c, xt_recent.c, xt_CHECKSUM.c", "net/ipv4/netfilter/ipt_CLUSTERIP.c", "net/netfilter/nf_nat_ftp.c, nf_nat_irc.c"],
};
