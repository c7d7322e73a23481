import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/in-use",
  family: "object-in-use",
  since: "0.1.0",
  title: "The module {module|named} cannot be taken out: something uses it, or it is part of the kernel",
  cause:
    "A module stays as long as a rule, a table, a set or another module holds it. Tables of iptables-legacy are held by their rules and, once listed, by the table itself; xt_ modules by each rule with the match or target, in every network namespace. What is built in cannot be unloaded at all. Nothing is broken by it.",
  severity: "warning",
  symptoms: [
    { message: "means/module-load-failed", when: [{ fact: "field.errno", is: "EBUSY" }] },
    "module/in-use"],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "See who holds it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["lsmod"], ["cat", "/proc/net/ip_tables_names"], ["iptables-save"]],
      check: [["lsmod"]],
      note: "The last column of lsmod names the modules on top of it, the number before it counts rules and namespaces. Delete the rules that use it, then modprobe -r takes the whole stack.",
      proof: { kind: "source", ref: "Linux kernel/module/main.c delete_module, net/netfilter/x_tables.c xt_find_match (try_module_get)" },
    },
    {
      title: "A table's module: empty the table, then take the module out",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "field.module", matches: "^ip6?table_" }],
      commands: [["iptables-legacy", "-t", { slot: "table" }, "-F"], ["iptables-legacy", "-t", { slot: "table" }, "-X"], ["modprobe", "-r", { slot: "module" }]],
      check: [["lsmod"]],
      undo: "iptables-legacy-save before, iptables-legacy-restore after.",
      note: "A legacy table's module is in use while the table holds a rule or a chain of yours. For ip6table_ modules type ip6tables-legacy.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c (try_module_get in get_entries of a replaced table)" },
    },
  ],
  sources: ["kmod tools/rmmod.c", "Linux kernel/module/main.c delete_module"],
};
