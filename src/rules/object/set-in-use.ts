import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-in-use",
  family: "object-in-use",
  since: "0.1.0",
  title: "The set is still used by a rule or by another set",
  cause:
    "A set counts who refers to it: every iptables or nftables-compat rule with -m set or -j SET, and every list:set that holds it. As long as one does, the kernel neither destroys nor renames it.",
  severity: "error",
  symptoms: ["ipset/set-in-use", "ipset/errcode-set-cannot-be-renamed-it-is-in", "ipset/ipset-set-is-in-use-operation-not-permitted", "ipset/ipset-sets-are-busy-try-again-later"],
  remedies: [
    {
      title: "Take out the rule that uses the set, then destroy the set",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["iptables-save"], ["ip6tables-save"], [{ slot: "program" }, "-D", { slot: "rule" }]],
      check: [["ipset", "list", "-t"]],
      undo: [[{ slot: "program" }, "-A", { slot: "rule" }]],
      note: "iptables-save shows the rules with --match-set or --add-set; -D takes the same words as -A. Rules of the other back end are shown by iptables-legacy-save or iptables-nft-save. To change the contents only, fill a set with another name and use ipset swap; nothing has to be taken out then.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_destroy (IPSET_ERR_BUSY)" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_core.c ip_set_destroy"],
};
