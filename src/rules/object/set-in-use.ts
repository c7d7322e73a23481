import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-in-use",
  family: "object-in-use",
  since: "0.1.0",
  title: "The set is still used by a rule or by another set",
  cause:
    "A set counts who refers to it: every iptables or nftables-compat rule with -m set or -j SET, and every list:set that holds it. As long as one does, the kernel neither destroys nor renames it.",
  severity: "error",
  symptoms: ["ipset/set-in-use", { message: "ipset/kernel-error", when: [{ fact: "field.errno", is: "EBUSY" }] }, "ipset/errcode-set-cannot-be-renamed-it-is-in", "ipset/ipset-set-is-in-use-operation-not-permitted", "ipset/ipset-sets-are-busy-try-again-later"],
  remedies: [
    {
      title: "Find the rule or set that uses it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipset", "list", "-terse"], ["sh", "-c", "{ iptables-save; ip6tables-save; } | grep -E -- '--match-set|--(add|del|map)-set'"]],
      check: [],
      look: [{ command: ["ipset", "list", "-terse"], for: "References of the set: so many rules, list:set sets and tc filters use it" }],
      note: "Rules of the other backend are shown by iptables-legacy-save or iptables-nft-save; a list:set holds the set as a member; firewalld's and fail2ban's rules are theirs to take out. To change the contents only, fill a set with another name and use ipset swap; nothing has to be taken out then.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_destroy (IPSET_ERR_BUSY)" },
    },
    {
      title: "Take out the rule that uses the set, then destroy the set",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "named.owner", known: false }],
      record: [["sh", "-c", "iptables-save > /root/rules.before-whytables; ipset save \"$1\" > /root/set.before-whytables", "sh", { slot: "set" }]],
      commands: [["iptables", "-t", { slot: "table" }, "-D", { slot: "rule" }], ["ipset", "destroy", { slot: "set" }]],
      check: [["sh", "-c", "! ipset list -n \"$1\" 2>/dev/null", "sh", { slot: "set" }]],
      undo: [["sh", "-c", "ipset restore < /root/set.before-whytables && iptables-restore < /root/rules.before-whytables"]],
      note: "-D takes the same words as -A in the listing.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_destroy (IPSET_ERR_BUSY)" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_core.c ip_set_destroy"],
};
