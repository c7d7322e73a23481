import type { Rule, Slot } from "../../model/rule.js";

const PLACE: readonly Slot[] = [{ slot: "family" }, { slot: "table" }, { slot: "chain" }, { slot: "count" }];
const KEPT = "/root/rule.before-whytables";
/** The rules of the chain, one a line with its handle; the rest of the table is left alone: what iptables-nft wrote there nft cannot always read back. */
const RULES = `nft -s -a list chain "$1" "$2" "$3" | sed -n -e '/{ # handle/d' -e 's/^[[:space:]]*\\(.*\\) # handle \\([0-9]*\\)$/\\2 \\1/p'`;
/** Puts the one rule back at its place: at the end, where it was the last one. */
const KEEP = `${RULES} | awk -v at="$1 $2 $3" -v n="$4" 'NR == n { sub(/^[0-9]+ /, ""); rule = $0 } END { print (NR == n ? "add rule " at : "insert rule " at " index " n - 1) " " rule }' > ${KEPT}`;
const TAKE_OUT = `nft delete rule "$1" "$2" "$3" handle "$(${RULES} | sed -n "$4s/ .*//p")"`;

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
      leads: true,
      commands: [["nft", "-a", "list", "ruleset"]],
      check: [],
      look: [{ command: ["nft", "-a", "list", "ruleset"], for: "in the tables ip filter, ip nat, ip6 filter …: chains that are not iptables' own, rules with words that iptables does not have, and comments that tell whose they are" }],
      note: "Docker, firewalld, Tailscale, kube-proxy and libvirt make such chains: leave those to them, and update iptables. In iptables 1.8.9 the same words also come up for -L with a chain that does not exist. Keep nft rules in tables of other names (inet …) so that iptables' tables stay its own.",
      proof: { kind: "source", ref: "iptables/nft.c nft_is_table_compatible" },
    },
    {
      title: "Take the rules that iptables cannot show out of its chain, when nothing needs them",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      record: [["sh", "-c", KEEP, "sh", ...PLACE]],
      commands: [["sh", "-c", TAKE_OUT, "sh", ...PLACE]],
      check: [["sh", "-c", "\"$1\" -t \"$2\" -S \"$3\" | grep -q '^-[PN]'", "sh", { slot: "program" }, { slot: "table" }, { slot: "chain" }]],
      undo: [["sh", "-c", `nft -f ${KEPT} && rm ${KEPT}`]],
      note: "The number is the rule's place in the chain, counted from 1 as nft prints them; iptables' own rules of the chain stay. Better, have its owner put it into a table of its own.",
      proof: { kind: "live", ref: "proof lab; iptables/nft.c nft_is_chain_compatible, nft_is_rule_compatible" },
    },
  ],
  sources: ["iptables/nft.c nft_is_table_compatible, nft_is_chain_compatible"],
};
