import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "userspace/option-of-another-version",
  family: "versions-differ",
  since: "0.1.0",
  title: "iptables does not have the option {option|given} here: it belongs to another version",
  cause:
    "The match or target that the option belongs to is named on the line and was found, so neither the order nor the spelling is at fault. Extensions gained options over the years, and some went: --cmd-owner, --pid-owner and --sid-owner belong to the first revision of owner, which kernels with xt_owner do not have, so iptables does not offer them there. The rule was written for another version than the one that runs.",
  severity: "error",
  symptoms: [
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^--" }, { fact: "variant", not: "nft" }] },
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^--(?:cmd|pid|sid)-owner$" }] },
    // Programs, not people, write this one; iptables-too-old has the versions that lack it for certain.
    { message: "iptables/unknown-option", when: [{ fact: "field.option", is: "--random-fully" }] },
  ],
  requires: [{ any: [{ all: [{ fact: "named.ownerGiven", known: true }, { fact: "named.ownerGiven", is: true }] }, { fact: "field.option", matches: "^--(?:(?:cmd|pid|sid)-owner|random-fully)$" }] }],
  excludes: [{ fact: "named.targetsFirst", is: true }],
  remedies: [
    {
      title: "See which version runs, and which options its extension has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["iptables", "-V"], ["iptables", "-m", { slot: "match" }, "--help"]],
      check: [REFUSED_HERE],
      note: "For a target it is iptables -j NAME --help. Write the rule with the options shown there, or update iptables; a second, newer iptables may lie under /usr/local.",
      proof: { kind: "source", ref: "iptables extensions/libxt_owner.c (owner_mt_opts_v0, owner_mt_opts)" },
    },
  ],
  ask: ["iptables"],
  sources: ["iptables extensions/libxt_owner.c (revisions 0 and 1)", "Linux include/uapi/linux/netfilter/xt_owner.h", "iptables 1.8 iptables/xshared.c command_default"],
};
