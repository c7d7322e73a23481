import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "placement/wrong-family",
  family: "value-refused",
  since: "0.1.0",
  title: "{extension|The match or target} does not work for this address family",
  cause:
    "The extension is registered for all families, and its code handles only some: IPv4 without IPv6, or neither of bridge and ARP. The kernel tells so when the rule is added. Newer kernels register many extensions for each family by itself, so that another one is not found at all.",
  severity: "error",
  symptoms: [
    { message: "kernel/family-refused" },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "family" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/family" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/family" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/family" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/family" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EINVAL", "EPROTONOSUPPORT"] }, { fact: "messages", includes: "kernel/family-refused" }] },
  ],
  remedies: [
    {
      title: "Write the rule for the family the extension knows",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...editedRule([{ do: "program", to: "iptables" }]),
      note: "Bridged IP packets pass iptables when br_netfilter is loaded and net.bridge.bridge-nf-call-iptables is 1.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match; net/netfilter/xt_ipvs.c ipvs_mt_check" },
    },
  ],
  explains: ["kernel/rule-refused", "restore/line-refused"],
  sources: ["net/netfilter/x_tables.c xt_check_match", "net/netfilter/xt_socket.c, xt_ipvs.c"],
};
