import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/incompatible-table",
  family: "two-backends",
  since: "0.1.0",
  title: "The table holds nft rules that iptables cannot show",
  cause:
    "Another program made chains or rules in the table with nft itself (or a newer iptables), using expressions that this iptables has no words for. They work; only listing and changing them through iptables fails.",
  severity: "warning",
  symptoms: [
    "means/incompatible-table",
    "iptables-nft/incompatible-table", "iptables-nft/nft-features", { message: "iptables-nft/*", when: [{ fact: "field.problem", is: "nft-legacy-mix" }] }],
  remedies: [
    {
      title: "Look at the table with nft",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "list", "table", "ip", { slot: "table" }]],
      check: [["nft", "list", "tables"]],
      note: "In iptables 1.8.9 the same words also come up for -L with a chain that does not exist. Keep nft rules in tables of other names (inet …) so that iptables' tables stay its own.",
      proof: { kind: "source", ref: "iptables/nft.c nft_is_table_compatible" },
    },
    {
      title: "Take the rules that iptables cannot show out of its chain, when nothing needs them",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["nft", "-a", "list", "table", "ip", { slot: "table" }], ["nft", "flush", "chain", "ip", { slot: "table" }, { slot: "chain" }]],
      check: [["iptables-nft", "-t", { slot: "table" }, "-S"]],
      undo: "nft list table before, nft -f after; better, put such rules into a table of their own.",
      proof: { kind: "source", ref: "iptables/nft.c nft_is_chain_compatible, nft_is_rule_compatible" },
    },
    {
      title: "Delete the chain that iptables does not know, when nothing needs it",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["nft", "list", "chains"], ["nft", "flush", "chain", "ip", { slot: "table" }, { slot: "chain" }], ["nft", "delete", "chain", "ip", { slot: "table" }, { slot: "chain" }]],
      check: [["iptables-nft", "-t", { slot: "table" }, "-S"]],
      undo: "nft list chain before, nft -f after; better, put the chain into a table of its own.",
      proof: { kind: "source", ref: "iptables/nft.c nft_chain_builtin, nft_is_table_compatible" },
    },
  ],
  sources: ["iptables/nft.c nft_is_table_compatible, nft_is_chain_compatible"],
};
