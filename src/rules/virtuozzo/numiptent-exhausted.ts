import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/numiptent-exhausted",
  since: "0.1.0",
  title: "The container has reached its limit of iptables rules (numiptent)",
  cause:
    "Virtuozzo and OpenVZ count every rule of every table, IPv4 and IPv6 together, and built-in policies and chain heads as well. The limit of this container is reached: the kernel refuses the next table with ENOMEM, which iptables words as a memory problem although there is memory enough. iptables 1.3.5 prints Unknown error in its place.",
  severity: "error",
  symptoms: [
    { message: "iptables/memory-allocation" },
    { message: "iptables/unknown-error", when: [{ fact: "numiptentFailcnt", atLeast: 1 }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "numiptentFailcnt", atLeast: 1 }] },
    { message: "vz/restore-exited", when: [{ fact: "field.status", is: 1 }] },
    { message: "kernel/beancounter-shortage", when: [{ fact: "field.resource", is: "numiptent" }] },
    "vz/failed-counter",
    "vz/numiptent-minimum",
    { message: "framework/csf-numiptent-low" },
  ],
  requires: [{ any: [{ fact: "platform", is: "virtuozzo" }, { fact: "messages", includes: ["kernel/beancounter-shortage", "vz/failed-counter", "framework/csf-numiptent-low", "vz/unknown-iptable-module", "vz/restore-exited"] }, { fact: "numiptentLimit", known: true }, { fact: "numiptentFailcnt", known: true }] }],
  excludes: [
    { all: [{ fact: "kmemFailcnt", atLeast: 1 }, { fact: "numiptentFailcnt", known: false }] },
    { fact: "numiptentFailcnt", below: 1 },
  ],
  supports: [{ fact: "numiptentFailcnt", atLeast: 1 }, { fact: "messages", includes: "kernel/beancounter-shortage" }],
  remedies: [
    {
      title: "Raise numiptent for the container; it takes effect at once",
      where: "node",
      effect: "reversible",
      lasting: true,
      when: [{ any: [{ fact: "virtuozzo", known: false }, { fact: "virtuozzo", below: "9" }] }],
      commands: [["vzctl", "set", { slot: "ctid" }, "--save", "--numiptent", { slot: "numiptent" }]],
      check: [["vzctl", "exec", { slot: "ctid" }, "grep", "numiptent", "/proc/user_beancounters"]],
      undo: "Set the previous limit again with the same command.",
      note: "Printed is twice the limit, or what the rules in the text take and some room. The command requirements of this program counts a whole rule set. The limit counts, not the barrier; failcnt must not grow any more.",
      proof: { kind: "vendor", ref: "vzctl(8) --numiptent; OpenVZ kernel net/netfilter/x_tables.c recharge_xtables" },
    },
    {
      title: "Or make do with fewer rules",
      where: "container",
      effect: "none",
      lasting: false,
      commands: [["iptables-save", "-c"]],
      check: [["grep", "numiptent", "/proc/user_beancounters"]],
      note: "Lists of addresses are what costs most: networks instead of addresses, fewer entries in csf's DENY_IP_LIMIT or fail2ban, iprange for neighbours.",
      proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/x_tables.c recharge_xtables" },
    },
  ],
  explains: ["limit/memory", "framework/csf-test-failed", "framework/owner-chain-flushed", "restore/line-refused", "virtuozzo/no-module-tree", "framework/service-failed", "object/chain-missing"],
  ask: ["numiptentFailcnt"],
  sources: ["OpenVZ kernel 2.6.32 net/netfilter/x_tables.c recharge_xtables (-ENOMEM)", "libiptc TC_STRERROR: ENOMEM"],
};
