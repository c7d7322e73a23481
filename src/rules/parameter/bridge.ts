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
      title: "Type the rule again with options that go together",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [{ again: [{ do: "word", from: "said", to: { slot: "value" } }], template: [] }],
      check: [{ again: [{ do: "word", from: "said", to: { slot: "value" } }], as: "check", template: [] }],
      undo: "-D with the rule's words takes it out again.",
      note: "The protocol goes first: -p IPv4 before --ip-src.",
      proof: { kind: "source", ref: "ebtables extensions/, arptables arptables.c; iptables 1.8 iptables/xtables-eb.c, xtables-arp.c" },
    },
    {
      title: "See what this version of ebtables takes",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", matches: "^ebtables/|ebtables-" }],
      commands: [["ebtables", "--help"]],
      check: [],
      look: [{ command: ["ebtables", "--help"], for: "the option, and what stands behind it" }],
      proof: { kind: "source", ref: "ebtables ebtables.c, extensions/" },
    },
    {
      title: "See what this version of arptables takes",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", matches: "^arptables/|arptables-" }],
      commands: [["arptables", "--help"]],
      check: [],
      look: [{ command: ["arptables", "--help"], for: "the option, and what stands behind it" }],
      proof: { kind: "source", ref: "arptables arptables.c" },
    },
  ],
  sources: ["ebtables ebtables.c and extensions/", "arptables arptables.c"],
};
