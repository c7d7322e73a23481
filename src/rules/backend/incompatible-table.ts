import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/incompatible-table",
  since: "0.1.0",
  title: "The table holds nft rules that iptables cannot show",
  cause:
    "Another program made chains or rules in the table with nft itself (or a newer iptables), using expressions that this iptables has no words for. They work; only listing and changing them through iptables fails.",
  severity: "warning",
  on: ["iptables-nft/incompatible-table"],
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
  ],
  sources: ["iptables/nft.c nft_is_table_compatible, nft_is_chain_compatible"],
};
