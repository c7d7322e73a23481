import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/element",
  family: "object-missing",
  since: "0.1.0",
  title: "The element is in the set already, or is not in it",
  cause:
    "add refuses an element that is there and del one that is not, unless -exist is given. Two lists that overlap, or a clean-up that runs twice, do this; the set is in the state that was wanted.",
  severity: "info",
  role: "noise",
  symptoms: [
    "means/element", "ipset/element-exists", "ipset/element-missing", "ipset/ipset-is-already-in-set", "ipset/ipset-is-not-in-set", "ipset/session-warning-is-not-in-set"],
  remedies: [
    {
      title: "Add with -exist: an element that is there is then no error",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "message.id", is: ["ipset/element-exists", "ipset/ipset-is-already-in-set"] }],
      commands: [["ipset", "-exist", "add", { slot: "set" }, { slot: "address" }]],
      check: [["ipset", "-exist", "add", { slot: "set" }, { slot: "address" }]],
      undo: "Nothing to undo: the element was there. In a set with timeout its time starts anew.",
      proof: { kind: "source", ref: "ipset(8) -exist; net/netfilter/ipset/ip_set_core.c (IPSET_FLAG_EXIST)" },
    },
    {
      title: "Delete with -exist: an element that is not there is then no error",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "message.id", is: ["ipset/element-missing", "ipset/ipset-is-not-in-set", "ipset/session-warning-is-not-in-set"] }],
      commands: [["ipset", "-exist", "del", { slot: "set" }, { slot: "address" }]],
      check: [["ipset", "-exist", "del", { slot: "set" }, { slot: "address" }]],
      undo: "Nothing to undo: the element was not there.",
      proof: { kind: "source", ref: "ipset(8) -exist; net/netfilter/ipset/ip_set_core.c (IPSET_FLAG_EXIST)" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_core.c call_ad"],
};
