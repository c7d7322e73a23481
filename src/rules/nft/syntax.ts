import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/syntax",
  family: "words-refused",
  since: "0.1.0",
  title: "nft cannot read the rule file",
  cause:
    "nft's grammar is not iptables': protocols, ports and verdicts are words in a fixed order, sets stand in braces, and statements end with a line feed or semicolon. The place is in front of the message as file, line and columns. The whole file is refused, so none of its rules are active.",
  severity: "error",
  symptoms: ["nft/syntax-error", { message: "nft/*", when: [{ fact: "field.problem", is: ["bad-argument", "bad-syntax", "option-conflict", "resolve-failure", "nft-legacy-mix", "other", "rule-not-found", "kernel-too-old", "already-exists", "invalid-argument", "memory/limit", "version-mismatch", "missing-extension"] }] }],
  remedies: [
    {
      title: "Words of iptables: have them translated, and give nft the result",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["iptables-translate", { slot: "rule" }], ["nft", { slot: "value" }]],
      check: [["nft", "list", "ruleset"]],
      undo: "nft -a list ruleset shows the new rule's handle; nft delete rule takes it out.",
      note: "<RULE> is the rule as iptables takes it, from -A on; <VALUE> what iptables-translate printed behind «nft». The table and the chain must be there.",
      proof: { kind: "source", ref: "iptables iptables/xtables-translate.c" },
    },
    {
      title: "Check the file without loading it, until nothing is printed",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "-c", "-f", { slot: "file" }]],
      check: [["nft", "-c", "-f", { slot: "file" }]],
      note: "A line taken over from iptables can be translated with iptables-translate. Newer keywords (typeof, counters, masks in sets) need a newer nft.",
      proof: { kind: "source", ref: "nftables src/parser_bison.y; nft(8) --check" },
    },
  ],
  ask: ["nft"],
  sources: ["nftables src/parser_bison.y", "nftables src/evaluate.c"],
};
