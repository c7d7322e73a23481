import type { Rule } from "../../model/rule.js";
import { RULE_AGAIN } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/too-many-ports",
  family: "words-refused",
  since: "0.1.0",
  title: "One multiport match cannot hold so many ports",
  cause:
    "The kernel's structure of the multiport match has room for 15 ports, and a range counts as two of them. The limit is the same in all versions.",
  severity: "error",
  symptoms: [{ message: "extension/shared-too-many-ports-specified" }],
  remedies: [
    {
      title: "Write two rules with up to 15 ports each",
      ...RULE_AGAIN,
      note: "Repeat the command with the remaining ports.",
      proof: { kind: "source", ref: "include/uapi/linux/netfilter/xt_multiport.h XT_MULTI_PORTS 15" },
    },
    {
      title: "Keep the ports in a set of the type bitmap:port",
      where: "host",
      effect: "reversible",
      lasting: false,
      last: true,
      when: [{ fact: "platform", not: "virtuozzo" }],
      commands: [["ipset", "create", "whytables-ports", "bitmap:port", "range", "0-65535"]],
      check: [["ipset", "list", "-n", "whytables-ports"]],
      undo: [["ipset", "destroy", "whytables-ports"]],
      note: "Add each of the ports with ipset add whytables-ports PORT, then name the set in the rule: -m set --match-set whytables-ports dst instead of -m multiport --dports and its list. As long as a rule names it, the set cannot be destroyed.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_bitmap_port.c" },
    },
  ],
  sources: ["include/uapi/linux/netfilter/xt_multiport.h XT_MULTI_PORTS", "iptables 1.8 extensions/libxt_multiport.c parse_multi_ports"],
};
