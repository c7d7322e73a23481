import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/tool-needs-legacy",
  family: "two-backends",
  since: "0.1.0",
  title: "The program around iptables does not work with this backend",
  cause: "It was written for the legacy variant: it reads messages, /proc files or option orders that the nft variant does not have. Old csf releases, for instance, take the nft variant's answers for errors. The broute table of ebtables is one of the things that the nft variant did not have before iptables 1.8.10 and Linux 6.4.",
  severity: "error",
  symptoms: [
    "means/needs-legacy",
    { message: "iptables/unknown-option", when: [{ fact: "variant", is: "nft" }, { fact: "firewall", is: ["csf", "apf", "shorewall"] }] },
    // The nft variant has had it since 1.8.10, on kernels from 6.4 on.
    { message: "iptables/table-unknown", when: [{ fact: "field.table", is: "broute" }, { fact: "message.program", matches: "^ebtables" }] }],
  remedies: [
    {
      title: "Give it the legacy variant, or a newer release of the program",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-legacy"]],
      check: [["iptables", "-V"]],
      undo: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-nft"]],
      proof: { kind: "source", ref: "Debian iptables package, alternatives; csf changelog" },
    },
  ],
  sources: ["csf changelog", "iptables 1.8 release notes"],
};
