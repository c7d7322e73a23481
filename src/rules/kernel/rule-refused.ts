import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "kernel/rule-refused",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel refused the rule as it is; its log tells why",
  cause:
    "The kernel looked at the rule and did not take it: a target that is bound to another table, chain or protocol, a value out of range, a structure of another version, tracking that this container may not use, or a jump to a chain that holds such a rule. Only its log names which: of a container on Virtuozzo 6 its own for a match, and the node's for a target; else the log of the machine whose kernel it is.",
  severity: "error",
  role: "undecided",
  symptoms: [
    { message: "means/kernel-refused", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["EPERM", "EACCES", "ENOENT", "ENOPROTOOPT", "EPROTONOSUPPORT", "EOPNOTSUPP", "EINVAL", "ENOMEM", "ENOBUFS", "EAGAIN", "EBUSY", "EEXIST"] }] }] },
    { message: "means/kernel-refused", when: [{ fact: "field.errno", is: "EINVAL" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }] },
    // A number the C library has no words for, such as the kernel's own 524 (ENOTSUPP), is the answer of a match or target too.
    { message: "iptables/unknown-error", when: [{ fact: "field.number", not: ["-1", "4294967295", "18446744073709551615"] }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EOPNOTSUPP", "EPROTONOSUPPORT", "EPROTO", "ENOSPC", "EIO", "EDOM", "ESRCH", "ENODEV"] }] },
  ],
  remedies: [
    {
      title: "Repeat the command, then read the last lines of the kernel's log",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "dmesg | tail -n 20; iptables -V; uname -r"]],
      check: [REFUSED_HERE],
      note: "The log takes ten lines of a kind in five seconds. Show the whole command together with the lines.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match, xt_check_target" },
    },
  ],
  ask: ["kernel", "platform", "iptables"],
  sources: ["net/netfilter/x_tables.c xt_check_match, xt_check_target", "libiptc/libiptc.c TC_STRERROR"],
};
