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
    { message: "kernel/*", when: [{ fact: "field.problem", is: "needs-legacy" }] },
    { message: "iptables/unknown-option", when: [{ fact: "variant", is: "nft" }, { fact: "firewall", is: ["csf", "apf", "shorewall"] }] },
    // The nft variant has had it since 1.8.10, on kernels from 6.4 on.
    { message: "iptables/table-unknown", when: [{ fact: "field.table", is: "broute" }, { fact: "message.program", matches: "^ebtables" }] }],
  remedies: [
    {
      title: "Choose ebtables of the legacy kind, which has the broute table",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "field.table", is: "broute" }],
      commands: [["update-alternatives", "--set", "ebtables", "/usr/sbin/ebtables-legacy"]],
      check: [["ebtables", "-t", "broute", "-L"]],
      undo: [["update-alternatives", "--set", "ebtables", "/usr/sbin/ebtables-nft"]],
      only: "on Debian and Ubuntu, with the package ebtables",
      note: "iptables 1.8.10 or later with Linux 6.4 or later has broute in the nft variant too. Rules that ebtables-nft has made stay and go on to filter.",
      proof: { kind: "live", ref: "proof lab; Debian ebtables package, alternatives; iptables 1.8.10 release notes" },
    },
    {
      title: "Give it the legacy variant, or a newer release of the program",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ any: [{ fact: "field.table", not: "broute" }, { fact: "field.table", known: false }] }],
      commands: [{ distribution: "variant", to: "legacy" }],
      check: [["sh", "-c", "iptables -V | grep -q legacy"]],
      undo: [{ distribution: "variant", to: "nft" }],
      note: "A newer release is the better way: csf 14 and later work with nft. Rules that are in nf_tables stay there and go on to filter: take them out, and start Docker and the like anew.",
      proof: { kind: "source", ref: "Debian iptables package, alternatives; csf changelog" },
    },
  ],
  sources: ["csf changelog", "iptables 1.8 release notes"],
};
