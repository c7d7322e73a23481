import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/chain-exists",
  family: "object-exists",
  since: "0.1.0",
  title: "The chain {chain|of this name} is there already",
  cause:
    "Something made the chain before: an earlier run of the same script, another firewall program, or the rules that were restored at boot. What stands in the chain now is that earlier content; a script that goes on after this error appends its rules a second time.",
  severity: "warning",
  symptoms: [
    { message: "means/kernel-refused", when: [{ fact: "field.errno", is: "EEXIST" }] },
    "iptables/chain-exists",
    { message: "iptables-nft/rule-decoding-file-exists" },
    { message: "iptables/restore-chain-error-creating-chain", when: [{ fact: "field.errno", is: "EEXIST" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EEXIST" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", matches: "^CHAIN_" }, { fact: "field.errno", is: "EEXIST" }] },
  ],
  remedies: [
    {
      title: "Empty the chain that is there and go on with it",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "command.operation", is: "new-chain" }],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-F", { slot: "chain" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      note: "In a script: make the chain only when listing it fails, then flush it, then fill it. Where another program owns the chain, leave it to that program.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_CREATE_CHAIN, TC_FLUSH_ENTRIES" },
    },
    {
      title: "Delete the chain, so that it can be made anew",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-F", { slot: "chain" }], [{ slot: "program" }, "-t", { slot: "table" }, "-X", { slot: "chain" }]],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S"]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-N", { slot: "chain" }]],
      note: "Deleting works only when no rule jumps to the chain. Its rules are lost: save them first.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_CREATE_CHAIN, TC_DELETE_CHAIN" },
    },
  ],
  sources: ["libiptc/libiptc.c TC_CREATE_CHAIN", "iptables 1.8 iptables/nft.c nft_chain_user_add"],
};
