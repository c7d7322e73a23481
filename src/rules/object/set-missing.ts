import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-missing",
  family: "object-missing",
  since: "0.1.0",
  title: "The ipset {set|set} does not exist here",
  cause:
    "Rules and commands name sets, and the kernel looks the name up in its own network namespace at that moment. This one was never created there, was destroyed, or is created later in the boot than the rules that use it: sets are not kept over a reboot by themselves, and a container has sets of its own.",
  severity: "error",
  symptoms: [
    "means/set-missing",
    "ipset/set-missing", "ipset/errcode-set-to-be-added-deleted-tested-as", "ipset/errcode-sets-cannot-be-swapped-the-second-set", "ipset/ipset-set-specified-as-element-does-not-exist", "ipset/ipset-set-identified-by-id-is-not-found"],
  tell: {
    question: { text: "Is the set there?", where: "host", argv: ["ipset", "list", "-name"] },
    answer: "its name is not printed",
  },
  remedies: [
    {
      title: "Have the owner make its set again",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "named.owner", known: true }],
      rebuilds: "set",
      commands: [],
      check: [],
      look: [{ command: ["ipset", "list", "-name"], for: "the set's name" }],
      note: "The set is that of {owner|another program}: made by hand, of another type, it would only be in that program's way.",
      proof: { kind: "source", ref: "docs/owners.md" },
    },
    {
      title: "See which sets are there",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "named.owner", known: false }],
      commands: [["ipset", "list", "-name"]],
      check: [],
      look: [{ command: ["ipset", "list", "-name"], for: "a name that differs by a letter or by case; none at all after a boot means that the sets were not loaded before the rules" }],
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_nfnl_get" },
    },
    {
      title: "Create the set before the rules that use it",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "named.owner", known: false }],
      commands: [["ipset", "create", { slot: "set" }, { slot: "setType" }]],
      check: [["ipset", "list", "-n", { slot: "set" }]],
      undo: [["ipset", "destroy", { slot: "set" }]],
      note: "hash:ip is for single addresses, hash:net for networks, hash:ip,port for both; list the options that it had. To have it at every boot, save the sets and load them before the firewall's rules.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_nfnl_get" },
    },
  ],
  explains: ["restore/line-refused"],
  sources: ["ipset lib/errcode.c", "iptables extensions/libxt_set.h get_set_byname", "net/netfilter/ipset/ip_set_core.c"],
};
