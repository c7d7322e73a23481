import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/set-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "The set is full",
  cause:
    "Every set has a limit that it was created with: maxelem (65536 when not given) for hash types, size (8 when not given) for list:set, a range for bitmap types, size for a set of nft. A range or network given to a type that stores single addresses is spread into all of them and fills it quickly.",
  severity: "error",
  // An nft set with a size answers ENFILE (net/netfilter/nf_tables_api.c nft_add_set_elem).
  symptoms: [{ message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENFILE" }] }, "ipset/hash-full", "ipset/set-full", "ipset/ipset-ip-port-element-is-outside-of-the", "kernel/set-full", "ipset/errcode-the-range-you-specified-exceeds-the-size"],
  remedies: [
    {
      title: "Make a larger set, copy the elements, and exchange the two",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", not: ["nft/could-not-process-rule", "ipset/ipset-ip-port-element-is-outside-of-the", "ipset/errcode-the-range-you-specified-exceeds-the-size"] }],
      commands: [[
        "sh", "-c",
        "ipset save \"$1\" | sed -E \"s/^(create|add) $1 /\\\\1 whytables-new /; /^create .*:/{s/ maxelem [0-9]+/ maxelem 1048576/; s/ size [0-9]+/ size 1024/}\" | ipset restore && ipset swap whytables-new \"$1\"",
        "sh", { slot: "set" },
      ]],
      check: [["sh", "-c", "ipset list -t \"$1\" | grep -qE 'maxelem 1048576|size 1024'", "sh", { slot: "set" }]],
      undo: [["sh", "-c", "ipset swap whytables-new \"$1\" && ipset destroy whytables-new", "sh", { slot: "set" }]],
      note: "Family, timeout, counters, comment and netmask of the old set are kept; only the limit is raised: maxelem of hash types, size of list:set. Afterwards the old set is called whytables-new and can be destroyed. For networks use hash:net: one element instead of thousands.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/ipset/ip_set_hash_gen.h (IPSET_ERR_HASH_FULL)" },
    },
    {
      title: "See how large the nft set may be, and define it with a larger size",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: "nft/could-not-process-rule" }],
      commands: [["nft", "list", "sets"]],
      check: [],
      look: [{ command: ["nft", "list", "sets"], for: "the line size in the set; in its file write a larger number, and put delete set and the new definition into one file" }],
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nft_add_set_elem (ENFILE)" },
    },
    {
      title: "See which range the set was made for",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: ["ipset/ipset-ip-port-element-is-outside-of-the", "ipset/errcode-the-range-you-specified-exceeds-the-size"] }],
      commands: [["ipset", "list", "-terse"]],
      check: [],
      look: [{ command: ["ipset", "list", "-terse"], for: "range in the Header: a bitmap takes nothing outside of it, and no more than 65536 elements; make a set with the range that is wanted, or of a hash type" }],
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_bitmap_ip.c, ip_set_bitmap_port.c" },
    },
  ],
  sources: ["net/netfilter/ipset/ip_set_hash_gen.h", "net/netfilter/ipset/ip_set_list_set.c"],
};
