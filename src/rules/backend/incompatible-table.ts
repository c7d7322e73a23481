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
      commands: [["nft", "list", "ruleset"]],
      check: [],
      look: [{ command: ["nft", "list", "ruleset"], for: "in the tables ip filter, ip nat, ip6 filter …: chains that are not iptables' own, rules with words that iptables does not have, and comments that tell whose they are" }],
      note: "Docker, firewalld, Tailscale, kube-proxy and libvirt make such chains: leave those to them, and update iptables. In iptables 1.8.9 the same words also come up for -L with a chain that does not exist. Keep nft rules in tables of other names (inet …) so that iptables' tables stay its own.",
      proof: { kind: "source", ref: "iptables/nft.c nft_is_table_compatible" },
    },
    {
      title: "Take the rules that iptables cannot show out of its chain, when nothing needs them",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      last: true,
      record: [["sh", "-c", "{ echo \"delete table $1 $2\"; nft list table \"$1\" \"$2\"; } > /root/table.before-whytables", "sh", { slot: "family" }, { slot: "table" }]],
      commands: [["nft", "delete", "rule", { slot: "family" }, { slot: "table" }, { slot: "chain" }, "handle", { slot: "count" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      undo: [["nft", "-f", "/root/table.before-whytables"]],
      note: "<COUNT> is the number after «# handle» that nft -a list ruleset prints with the foreign rule; iptables' own rules of the chain stay. Better, have its owner put it into a table of its own.",
      proof: { kind: "source", ref: "iptables/nft.c nft_is_chain_compatible, nft_is_rule_compatible" },
    },
  ],
  sources: ["iptables/nft.c nft_is_table_compatible, nft_is_chain_compatible"],
};
