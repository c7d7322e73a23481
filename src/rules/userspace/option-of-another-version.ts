import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "userspace/option-of-another-version",
  since: "0.1.0",
  title: "This version of iptables does not have the option {option|given}",
  cause:
    "The match or target that the option belongs to is named on the line and was found, so neither the order nor the spelling is at fault. Extensions gained options over the years and lost a few (--cmd-owner and its like went with 1.4.0, the kernel had dropped them before): the rule was written for another version than the one that runs.",
  severity: "error",
  on: [
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^--" }, { fact: "variant", not: "nft" }], weight: -1 },
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^--(?:cmd|pid|sid)-owner$" }], weight: 6 },
  ],
  when: [{ any: [{ fact: "named.ownerGiven", is: true }, { fact: "field.option", matches: "^--(?:cmd|pid|sid)-owner$" }] }],
  remedies: [
    {
      title: "See which version runs, and which options its extension has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["iptables", "-V"], ["iptables", "-m", { slot: "match" }, "--help"]],
      check: [["sh", "-c", "type -a iptables"]],
      note: "For a target it is iptables -j NAME --help. Write the rule with the options shown there, or update iptables; a second, newer iptables may lie under /usr/local.",
      proof: { kind: "source", ref: "iptables extensions/libxt_*.c of each version; git history of libxt_owner.c (1.4.0)" },
    },
  ],
  ask: ["iptables"],
  sources: ["iptables 1.3.8 extensions/libipt_owner.c, 1.4.0 extensions/libxt_owner.c", "iptables 1.8 iptables/xshared.c command_default"],
};
