import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "kernel/security-context",
  family: "value-refused",
  since: "0.1.0",
  title: "SELinux does not allow the label that the rule puts on packets",
  cause:
    "SECMARK labels packets with a security context. The context is not one of the loaded policy, SELinux is not active at all, or the caller's domain may not relabel packets. iptables words it as a missing chain, target or match.",
  severity: "error",
  symptoms: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "security" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/security" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/security" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/security" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/security" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.target", is: ["SECMARK", "CONNSECMARK"] }, { fact: "command.table", is: ["security", "mangle"] }] },
  ],
  remedies: [
    {
      title: "Check the policy and the context",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "getenforce; seinfo -t 2>/dev/null | grep packet_t; ausearch -m AVC -ts recent 2>/dev/null | grep relabelto"]],
      check: [REFUSED_HERE],
      note: "Type the context in full, as in system_u:object_r:http_server_packet_t:s0. Without SELinux leave the rule out.",
      proof: { kind: "source", ref: "net/netfilter/xt_SECMARK.c secmark_tg_check" },
    },
  ],
  explains: ["object/chain-missing", "module/unavailable"],
  sources: ["net/netfilter/xt_SECMARK.c"],
};
