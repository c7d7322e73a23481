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
      when: [{ fact: "platform", not: "virtuozzo" }],
      commands: [["ipset", "create", { slot: "set" }, "bitmap:port", "range", "0-65535"], [{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, "-p", { slot: "protocol" }, "-m", "set", "--match-set", { slot: "set" }, "dst", "-j", { slot: "target" }]],
      check: [["ipset", "list", { slot: "set" }]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, "-p", { slot: "protocol" }, "-m", "set", "--match-set", { slot: "set" }, "dst", "-j", { slot: "target" }], ["ipset", "destroy", { slot: "set" }]],
      note: "Add the ports with ipset add.",
      proof: { kind: "source", ref: "net/netfilter/ipset/ip_set_bitmap_port.c" },
    },
  ],
  sources: ["include/uapi/linux/netfilter/xt_multiport.h XT_MULTI_PORTS", "iptables 1.8 extensions/libxt_multiport.c parse_multi_ports"],
};
