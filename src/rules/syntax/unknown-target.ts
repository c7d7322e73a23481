import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN, editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/unknown-target",
  family: "words-refused",
  since: "0.1.0",
  title: "Nothing to jump to is called {target|like this}",
  cause:
    "Behind -j stands no verdict, no target and no chain of the table. It reads like a verdict that was misspelt or taken from another firewall's language: iptables has ACCEPT, DROP, RETURN and REJECT, in upper case, and no ALLOW, DENY or BLOCK. The nearest name that exists is {newName|not known}.",
  severity: "error",
  symptoms: ["iptables/couldnt-load-target", "iptables/couldnt-find-target", "iptables-nft/chain-does-not-exist"],
  requires: [
    { fact: "named.known", is: false },
    { any: [{ fact: "named.nearest", known: true }, { fact: "field.target", matches: "^(?:allow|deny|block|permit|pass|forbid|discard|refuse|open|close)$" }] },
  ],
  excludes: [{ fact: "command.chainMade", is: true }],
  remedies: [
    {
      title: "Type the rule with the verdict that is meant",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "named.nearest", known: true }],
      ...editedRule([{ do: "target", to: { slot: "newName" } }]),
      note: "The nearest spelling, {newName|not known}, is a guess.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_find_target" },
    },
    {
      title: "Type the rule with ACCEPT, DROP or REJECT",
      ...RULE_AGAIN,
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_find_target" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c xtables_find_target", "iptables 1.8 iptables/nft.c nft_chain_find"],
};
