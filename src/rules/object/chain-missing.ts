import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/chain-missing",
  since: "0.1.0",
  title: "There is no chain {chain|of this name} in the table",
  cause:
    "The rule names a chain that somebody has to make first, and nobody did, or it is gone: a flush with -X, a restore of other rules, or the restart of the service that owned it deleted it. Chains belong to one table, so one made in filter is not there for nat. iptables has the same words for a match or target that the kernel lacks, but this command names a chain that is not built in.",
  severity: "error",
  on: [
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.chainKind", is: "user" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.targetKind", is: "chain" }], weight: -2 },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: false }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "named.known", is: false }] },
    { message: "iptables/goto-no-chain", weight: 2 },
    { message: "ebtables/*", when: [{ fact: "field.problem", is: "missing-chain" }], weight: 3 },
    { message: "iptables-nft/chain-does-not-exist", when: [{ fact: "named.known", is: false }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }, { any: [{ fact: "field.action", matches: "^CHAIN_(?:USER_)?(?:DEL|FLUSH|ZERO|RENAME)$" }, { fact: "command.chainKind", is: "user" }, { fact: "command.targetKind", is: "chain" }] }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "ENOENT" }, { any: [{ fact: "command.chainKind", is: "user" }, { fact: "command.targetKind", is: "chain" }] }] },
    { message: "iptables-nft/ebtables-nft-chain-doesnt-exists", weight: 2 },
    { message: "ebtables/ebtables-chain-doesnt-exist", weight: 2 },
    { message: "iptables/restore-chain-error-flushing-chain", weight: 1 },
  ],
  // The portmap plugin makes its chains in the same run, before the rules (containernetworking plugins/meta/portmap chain.go setup).
  unless: [{ all: [{ fact: "command.chain", matches: "^CNI-(?:HOSTPORT|DN|SN)" }, { fact: "messages", includes: "framework/cni-failed" }] }, { fact: "command.operation", is: "new-chain" }, { fact: "command.chainMade", is: true }],
  remedies: [
    {
      title: "Make the chain that the rule jumps to",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.targetKind", is: "chain" }, { all: [{ fact: "field.target", known: true }, { fact: "command.targetKind", known: false }] }] }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-N", { slot: "target" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "target" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-X", { slot: "target" }]],
      note: "An empty chain returns at once. Where a program owns the chain (Docker, fail2ban, a VPN), restart that program instead: it makes the chain and fills it.",
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_CREATE_CHAIN" },
    },
    {
      title: "Make the chain before its rules",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.chainKind", is: "user" }, { fact: "command.chainKind", known: false }] }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-N", { slot: "chain" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-X", { slot: "chain" }]],
      note: "Where a program owns the chain (Docker, fail2ban, a VPN), restart that program instead: it makes the chain and fills it.",
      proof: { kind: "live", ref: "proof lab; libiptc/libiptc.c TC_CREATE_CHAIN" },
    },
  ],
  sources: ["libiptc/libiptc.c TC_STRERROR, iptcc_find_label", "iptables 1.8 iptables/nft.c nft_chain_find", "iptables 1.8 libxtables/xtables.c xtables_find_target"],
};
