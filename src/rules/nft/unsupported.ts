import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/unsupported",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel refuses this expression in that place or family",
  cause:
    "The expression, flag or value exists and may not stand there: in that chain's type or hook, in that family, or in a set of that kind; or the kernel is too old for it. nf_tables gives no further reason: the caret under the command tells which word it was.",
  severity: "error",
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "EOPNOTSUPP" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EOPNOTSUPP", "EINVAL", "EAFNOSUPPORT", "ERANGE", "EPROTONOSUPPORT"] }] },
  ],
  remedies: [
    {
      title: "Compare the marked words with the chain's type, hook and family",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "list", "chains"], ["uname", "-r"], ["nft", "--version"]],
      check: [],
      look: [{ command: ["nft", "list", "chains"], for: "type, hook, priority and family of the chain that the rule is for" }],
      note: "masquerade and snat: type nat, postrouting. dnat and redirect: type nat, prerouting or output, priority above -200. tproxy: prerouting. socket and osf: prerouting, input. fib with oif: not output or postrouting. synproxy: input, forward. reject: not postrouting. No jump to a chain with a hook. flags offload: only with a driver that can. An element with timeout: the set wants flags timeout. Names and prefixes have a greatest length.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c (EOPNOTSUPP)" },
    },
    {
      title: "Put masquerade, snat and dnat into a chain of type nat",
      where: "host",
      effect: "reversible",
      lasting: false,
      only: "where masquerade, snat, dnat or redirect is marked",
      commands: [
        ["nft", "add", "chain", { slot: "family" }, { slot: "nftTable" }, "whytables_nat", "{ type nat hook postrouting priority 100 ; }"],
        ["nft", "add", "rule", { slot: "family" }, { slot: "nftTable" }, "whytables_nat", { slot: "rule" }],
      ],
      check: [["sh", "-c", "nft list chain \"$1\" \"$2\" whytables_nat | grep -qE 'masquerade|[sd]nat|redirect'", "sh", { slot: "family" }, { slot: "nftTable" }]],
      undo: [["nft", "delete", "chain", { slot: "family" }, { slot: "nftTable" }, "whytables_nat"]],
      note: "For dnat and redirect the hook is prerouting and the priority -100. <RULE> is what stood after the chain's name in the rule.",
      proof: { kind: "source", ref: "net/netfilter/nft_nat.c, nft_masq.c (nft_chain_validate_dependency: NFT_CHAIN_T_NAT)" },
    },
  ],
  ask: ["kernel", "nft"],
  sources: ["net/netfilter/nf_tables_api.c"],
};
