import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "The set is full",
  cause:
    "Every set has a limit that it was created with: maxelem (65536 when not given) for hash types, size (8 when not given) for list:set. A range or network given to a type that stores single addresses is spread into all of them and fills it quickly.",
  severity: "error",
  // An nft set with a size answers ENFILE (net/netfilter/nf_tables_api.c nft_add_set_elem).
  symptoms: [{ message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENFILE" }] }, "ipset/hash-full", "ipset/set-full", "ipset/ipset-ip-port-element-is-outside-of-the", "kernel/set-full", "ipset/errcode-the-range-you-specified-exceeds-the-size"],
  remedies: [
    {
      title: "Make a larger set, copy the elements, and exchange the two",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [
        ["ipset", "create", "whytables-new", { slot: "setType" }, "maxelem", "1048576"],
        ["sh", "-c", { slot: "set", prefix: "ipset save ", suffix: " | sed -n 's/^add [^ ]* /add whytables-new /p' | ipset restore" }],
        ["ipset", "swap", { slot: "set" }, "whytables-new"],
      ],
      check: [["ipset", "list", "-t", { slot: "set" }]],
      undo: [["ipset", "swap", { slot: "set" }, "whytables-new"], ["ipset", "destroy", "whytables-new"]],
      note: "Take the type of the old set (ipset list -t shows it): sets of different types cannot be exchanged. Afterwards the old set is called whytables-new and can be destroyed. For networks use hash:net: one element instead of thousands.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_hash_gen.h (IPSET_ERR_HASH_FULL)" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_hash_gen.h", "net/netfilter/ipset/ip_set_list_set.c"],
};
