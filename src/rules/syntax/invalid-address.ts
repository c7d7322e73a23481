import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/invalid-address",
  family: "words-refused",
  since: "0.1.0",
  title: "An address or mask is malformed",
  cause:
    "What stands for an address is neither one nor a name that anything could resolve, or the mask behind the slash is out of range or no mask. iptables reads an address as four numbers up to 255 (or an IPv6 address), a mask as 0 to 32 (0 to 128) or as four numbers whose bits are set from the left. NAT targets and -m iprange take numbers alone and look no host name up. The name of a set or an interface is no address: it has options of its own.",
  severity: "error",
  symptoms: ["iptables/host-not-found", { message: "iptables/invalid-mask" }, { message: "iptables/option-port-range-is-negative" }, { message: "extension/*", when: [{ fact: "field.problem", is: "bad-address" }] }],
  excludes: [{ fact: "field.value", known: false }],
  remedies: [
    {
      title: "Type the rule with a valid address and mask",
      ...RULE_AGAIN,
      note: "A range from one address to another goes with -m iprange --src-range, a set with -m set --match-set NAME src.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c parse_ipmask, ipparse_hostnetwork" },
    },
  ],
  sources: ["iptables 1.8 libxtables/xtables.c ipparse_hostnetwork", "iptables 1.8 libxtables/xtables.c parse_ipmask", "iptables 1.8 extensions/libxt_NAT.c parse_to (xtables_numeric_to_ipaddr)"],
};
