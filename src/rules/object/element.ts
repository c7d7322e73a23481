import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/element",
  since: "0.1.0",
  title: "The element is in the set already, or is not in it",
  cause:
    "add refuses an element that is there and del one that is not, unless -exist is given. Two lists that overlap, or a clean-up that runs twice, do this; the set is in the state that was wanted.",
  severity: "info",
  role: "noise",
  on: ["ipset/element-exists", "ipset/element-missing", "ipset/ipset-is-already-in-set", "ipset/ipset-is-not-in-set", "ipset/session-is-not-in-set"],
  remedies: [
    {
      title: "Say -exist where it does not matter; test tells whether it is in",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipset", "list", "-n"]],
      check: [["ipset", "list", { slot: "set" }]],
      proof: { kind: "source", ref: "ipset(8) -exist; net/netfilter/ipset/ip_set_core.c (IPSET_FLAG_EXIST)" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_core.c call_ad"],
};
