import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/chain-in-use",
  since: "0.1.0",
  title: "The chain {chain|named} cannot be deleted: rules jump to it, or it holds rules",
  cause:
    "A chain can go only when it is empty and no rule of its table jumps to it. Too many links (legacy) and Device or resource busy (nf_tables) count the rules that jump to it, Directory not empty the rules within it. A rename onto a name that exists fails likewise.",
  severity: "error",
  symptoms: [
    { message: "iptables/too-many-links" },
    { message: "iptables/directory-not-empty" },
    { message: "iptables-nft/rule-decoding-directory-not-empty" },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EMLINK", "ENOTEMPTY"] }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EBUSY" }, { fact: "command.operation", is: "delete-chain" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", matches: "^CHAIN_(?:USER_)?DEL$" }, { fact: "field.errno", is: ["EBUSY", "EMLINK", "ENOTEMPTY"] }] },
    { message: "nft/chain-busy" },
  ],
  remedies: [
    {
      title: "Find the rules that jump to the chain, delete them by their handle, then the chain",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", is: "nft/chain-busy" }],
      commands: [
        ["nft", "-a", "list", "table", { slot: "family" }, { slot: "nftTable" }],
        ["nft", "delete", "rule", { slot: "family" }, { slot: "nftTable" }, { slot: "rule" }, "handle", { slot: "count" }],
        ["nft", "flush", "chain", { slot: "family" }, { slot: "nftTable" }, { slot: "nftChain" }],
        ["nft", "delete", "chain", { slot: "family" }, { slot: "nftTable" }, { slot: "nftChain" }],
      ],
      check: [["nft", "list", "table", { slot: "family" }, { slot: "nftTable" }]],
      undo: "Add the rules and the chain again as nft -a list table showed them.",
      note: "<RULE> is the chain that holds the jump, <COUNT> the number after «# handle» of that rule; verdict maps (vmap) hold jumps as well. A program that owns the chains (kube-proxy) tries again by itself.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_tables_api.c nf_tables_delchain (EBUSY)" },
    },
    {
      title: "Delete the rules that jump to the chain, empty it, then delete it",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", not: ["iptables/directory-not-empty", "nft/chain-busy"] }],
      commands: [
        [{ slot: "program" }, "-t", { slot: "table" }, "-S"],
        [{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "rule" }],
        [{ slot: "program" }, "-t", { slot: "table" }, "-F", { slot: "chain" }],
        [{ slot: "program" }, "-t", { slot: "table" }, "-X", { slot: "chain" }],
      ],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S"]],
      note: "In the listing, each line that ends in -j or -g and the chain's name is one such rule; give its words behind -A to -D. Rules of other chains count, unused ones too.",
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_DELETE_CHAIN; net/netfilter/nf_tables_api.c nf_tables_delchain" },
    },
    {
      title: "Empty the chain, then delete it",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", not: "nft/chain-busy" }, { any: [{ fact: "message.id", is: "iptables/directory-not-empty" }, { fact: "field.errno", is: ["ENOTEMPTY", "EBUSY"] }] }],
      commands: [
        [{ slot: "program" }, "-t", { slot: "table" }, "-F", { slot: "chain" }],
        [{ slot: "program" }, "-t", { slot: "table" }, "-X", { slot: "chain" }],
      ],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S"]],
      note: "The rules of the chain are lost: iptables-save prints them before.",
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_FLUSH_ENTRIES, TC_DELETE_CHAIN" },
    },
  ],
  sources: ["libiptc/libiptc.c TC_DELETE_CHAIN", "net/netfilter/nf_tables_api.c nft_delchain", "iptables 1.8 iptables/nft.c nft_chain_user_del"],
};
