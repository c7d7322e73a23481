import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/syntax",
  family: "words-refused",
  since: "0.1.0",
  title: "nft cannot read the rule file",
  cause:
    "nft's grammar is not iptables': protocols, ports and verdicts are words in a fixed order, sets stand in braces, and statements end with a line feed or semicolon. The place is in front of the message as file, line and columns. The whole file is refused, so none of its rules are active.",
  severity: "error",
  symptoms: ["nft/syntax-error", { message: "nft/*", when: [{ fact: "field.problem", is: ["bad-argument", "bad-syntax", "option-conflict", "resolve-failure", "nft-legacy-mix", "other", "rule-not-found", "kernel-too-old", "invalid-argument", "memory/limit", "version-mismatch", "missing-extension"] }] }],
  remedies: [
    {
      title: "Check the file without loading it, until nothing is printed",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "-c", "-f", { slot: "file" }]],
      check: [["unshare", "-n", "nft", "-f", { slot: "file" }]],
      note: "A line taken over from iptables can be translated with iptables-translate. Newer keywords (typeof, counters, masks in sets) need a newer nft; destroy needs nft 1.0.7 and Linux 6.3.",
      proof: { kind: "source", ref: "nftables src/parser_bison.y; nft(8) --check" },
    },
    {
      title: "See which words this nft knows",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "--version"]],
      check: [],
      look: [{ command: ["nft", "--version"], for: "the version: before 0.9.4 no concatenated ranges, before 1.0.7 no destroy" }],
      note: "The message says what stands where something else is wanted: a set with prefixes or ranges wants «flags interval», overlapping elements «auto-merge», tproxy a protocol before it, snat and dnat in an inet table «ip to» or «ip6 to».",
      proof: { kind: "source", ref: "nftables src/parser_bison.y, src/evaluate.c" },
    },
    {
      title: "Words of iptables: have them translated, and give nft the result",
      where: "host",
      effect: "dangerous",
      lasting: false,
      last: true,
      commands: [["iptables-translate", { slot: "rule" }], ["nft", "--echo", "--handle", { slot: "value" }]],
      check: [["sh", "-c", "nft -c \"$1\"", "sh", { slot: "value" }]],
      undo: "nft delete rule with the handle that was printed takes it out.",
      note: "<RULE> is the rule as iptables takes it, from -A on; <VALUE> what iptables-translate printed behind «nft»: read it before you run it. The table and the chain must be there.",
      proof: { kind: "source", ref: "iptables iptables/xtables-translate.c" },
    },
  ],
  ask: ["nft"],
  sources: ["nftables src/parser_bison.y", "nftables src/evaluate.c"],
};
