import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/unknown-module-name",
  since: "0.1.0",
  title: "vzctl does not know a name in IPTABLES and leaves it out",
  cause:
    "IPTABLES takes a short fixed list of names; every other module name (all IPv6 ones, ipt_MASQUERADE, xt_connlimit, and ipt_recent from Virtuozzo 7 on) is skipped. The base module's name is enough: ip_conntrack for connlimit, iptable_nat for MASQUERADE, ip_tables for string or MARK.",
  severity: "warning",
  symptoms: ["vz/unknown-iptable-module", { message: "vz/bad-parameter", when: [{ fact: "field.name", is: ["IPTABLES", "iptables"] }] }, { message: "vz/bad-config-value", when: [{ fact: "field.name", is: ["IPTABLES", "iptables"] }] }],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Take the name out of the lists",
      where: "node",
      effect: "reversible",
      lasting: true,
      commands: [["sed", "-i.bak", { slot: "module", prefix: "/^IPTABLES=/s/", suffix: " *//" }, "/etc/vz/vz.conf", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
      check: [["vzctl", "status", { slot: "ctid" }]],
      undo: [["mv", "/etc/vz/vz.conf.bak", "/etc/vz/vz.conf"], ["mv", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf.bak" }, { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
      note: "The module itself may still be needed: load it on the node (before vzctl 4.7 IPTABLES_MODULES or the IPTABLES of the node's iptables-config does so at start). From Virtuozzo 6.0 update 6 and vzctl 4.7 on use a netfilter mode, and no list.",
      proof: { kind: "source", ref: "vzctl src/lib/iptables.c _g_iptables; libvzctl lib/iptables.c" },
    },
  ],
  sources: ["vzctl src/lib/iptables.c", "libvzctl lib/iptables.c"],
};
