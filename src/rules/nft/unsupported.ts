import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/unsupported",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel refuses this expression in that place or family",
  cause:
    "The expression exists and may not be used there: NAT outside a nat chain, a hook the family does not have, a flag or set option the kernel is too old for. nf_tables answers Operation not supported, and gives no further reason.",
  severity: "error",
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "EOPNOTSUPP" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EOPNOTSUPP", "EINVAL", "EAFNOSUPPORT", "ERANGE", "EPROTONOSUPPORT"] }] },
  ],
  remedies: [
    {
      title: "Put masquerade, snat and dnat into a chain of type nat",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [
        ["nft", "add", "chain", { slot: "family" }, { slot: "table" }, { slot: "chain" }, "{ type nat hook postrouting priority 100 ; }"],
        ["nft", "add", "rule", { slot: "family" }, { slot: "table" }, { slot: "chain" }, { slot: "rule" }],
      ],
      check: [["nft", "list", "chain", { slot: "family" }, { slot: "table" }, { slot: "chain" }]],
      undo: [["nft", "flush", "chain", { slot: "family" }, { slot: "table" }, { slot: "chain" }], ["nft", "delete", "chain", { slot: "family" }, { slot: "table" }, { slot: "chain" }]],
      note: "For dnat and redirect the hook is prerouting and the priority -100. <CHAIN> is a new name, <RULE> what stood after the chain's name in the rule.",
      proof: { kind: "source", ref: "net/netfilter/nft_nat.c, nft_masq.c (nft_chain_validate_dependency: NFT_CHAIN_T_NAT)" },
    },
    {
      title: "Compare kernel and nft; look at the chain's type, hook and family",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["uname", "-r"], ["nft", "--version"], ["nft", "list", "chains"]],
      check: [["nft", "list", "ruleset"]],
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c (EOPNOTSUPP)" },
    },
  ],
  ask: ["kernel", "nft"],
  sources: ["net/netfilter/nf_tables_api.c"],
};
