import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN, editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "kernel/bad-parameter",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel refuses a value that the rule gives to {extension|an extension}",
  cause:
    "The match or target is there and stands where it may. What it was told does not make sense to the kernel: a rate too high or a burst too long for its clock, two settings that exclude each other, a mode that this kernel does not have any more, or one that a newer iptables sent. iptables itself had let the value pass.",
  severity: "error",
  symptoms: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "value" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/value" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/value" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/value" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/value" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EINVAL", "ERANGE"] }, { fact: "command.text", matches: "--(?:limit|hashlimit[a-z-]*) +1/d" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "ERANGE" }] },
  ],
  remedies: [
    {
      title: "Type the rule with a burst that its clock can count",
      ...RULE_AGAIN,
      ...editedRule([{ do: "lower", option: "--limit-burst", most: 1 }]),
      when: [{ fact: "command.text", matches: "--limit-burst" }, { fact: "command.text", matches: "--limit +[0-9]+/d" }],
      note: "At 1/day only a burst of 1 fits its clock, at 1/hour up to 37. A larger one is refused, or taken and counted wrongly.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/xt_limit.c limit_mt_check, user2credits" },
    },
    {
      title: "Type the rule with a value the kernel takes",
      ...RULE_AGAIN,
      note: "The kernel's line names the setting. For limit and hashlimit: fewer bursts, or the rate in a shorter unit (1/day with --limit-burst 10 is too long, 1/hour with 10 is not). iptables -m NAME --help and iptables -j NAME --help list what there is.",
      proof: { kind: "source", ref: "net/netfilter/xt_limit.c limit_mt_check and the check functions of the other extensions" },
    },
  ],
  explains: ["kernel/rule-refused", "restore/line-refused"],
  sources: ["net/netfilter/xt_*.c, net/ipv4/netfilter/ipt_*.c, net/ipv6/netfilter/ip6t_*.c (checkentry functions)"],
};
