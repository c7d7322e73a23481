import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "parameter/bridge",
  family: "words-refused",
  since: "0.1.0",
  title: "{program|ebtables or arptables} does not take its options like this",
  cause:
    "ebtables and arptables have option parsers of their own: the order of options matters, a protocol must be given before the options that belong to it, and several options only fit certain chains. The line was refused before anything was changed.",
  severity: "error",
  symptoms: ["ebtables/*", "arptables/*", { message: "iptables-nft/*", when: [{ fact: "message.id", matches: "/(?:ebtables|arptables)-" }, { fact: "field.problem", is: ["bad-argument", "bad-syntax", "option-conflict"] }] }],
  // A missing table is no matter of options.
  excludes: [{ fact: "message.id", matches: "^ebtables/libebtc-the-kernel-doesnt-support-" }],
  remedies: [
    {
      title: "See what this version takes",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ebtables", "--help"]],
      check: [["ebtables", "-V"]],
      proof: { kind: "source", ref: "ebtables ebtables.c, extensions/; arptables arptables.c" },
    },
    {
      title: "Type the rule again with options that go together",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [[{ slot: "program" }, "-A", { slot: "chain" }, { slot: "rule" }]],
      check: [[{ slot: "program" }, "-L", { slot: "chain" }]],
      undo: [[{ slot: "program" }, "-D", { slot: "chain" }, { slot: "rule" }]],
      note: "The protocol goes first: -p IPv4 before --ip-src.",
      proof: { kind: "source", ref: "ebtables extensions/, arptables arptables.c; iptables 1.8 iptables/xtables-eb.c, xtables-arp.c" },
    },
  ],
  sources: ["ebtables ebtables.c and extensions/", "arptables arptables.c"],
};
