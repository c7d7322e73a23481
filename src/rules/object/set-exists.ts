import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-exists",
  since: "0.1.0",
  title: "A set of that name exists already, with other parameters",
  cause:
    "create refuses a name that is taken; with -exist it is silent only when type and all parameters are equal. A script that runs twice, a restore into sets that are still there, or a changed size or timeout all end here.",
  severity: "error",
  on: ["ipset/set-exists", "ipset/ipset-set-already-exists", "ipset/errcode-set-cannot-be-renamed-a-set-with", "ipset/ipset-set-with-new-name-already-exists", "ipset/ipset-set-is-already-defined-cannot-be"],
  remedies: [
    {
      title: "Empty the set that is there and fill it again",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["ipset", "flush", { slot: "set" }]],
      check: [["ipset", "list", { slot: "set" }]],
      undo: "Add the elements again; save them first with ipset save.",
      note: "With other parameters make a set under a second name, fill it, and exchange the two with ipset swap: rules go on working meanwhile. In scripts use create … -exist with equal parameters.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_core.c ip_set_create" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_core.c ip_set_create"],
};
