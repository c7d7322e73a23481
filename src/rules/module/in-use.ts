import type { Rule } from "../../model/rule.js";
import { LOAD_GONE, MODULES_NOW } from "../modules.js";

export const rule: Rule = {
  code: "module/in-use",
  family: "object-in-use",
  since: "0.1.0",
  title: "The module {module|named} cannot be taken out: something uses it, or it is part of the kernel",
  cause:
    "A module stays as long as a rule, a table, a set or another module holds it. Tables of iptables-legacy are held by their rules; xt_ modules by each rule with the match or target, in every network namespace. What is built in cannot be unloaded at all. Nothing is broken by it.",
  severity: "warning",
  symptoms: [
    { message: "means/module-load-failed", when: [{ fact: "field.errno", is: "EBUSY" }] },
    "module/in-use"],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Take out what stands on it first; what a rule uses stays",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "field.user", known: true }],
      only: "where the message names the modules that use it",
      record: [MODULES_NOW],
      commands: [["modprobe", "-r", { slot: "moduleUser" }, { slot: "module" }]],
      check: [["sh", "-c", "test ! -d \"/sys/module/$(echo \"$1\" | tr - _)\"", "sh", { slot: "module" }]],
      undo: [LOAD_GONE],
      note: "Mostly it can stay: nothing is broken by it. modprobe refuses a module that a rule needs, in any network namespace.",
      proof: { kind: "live", ref: "proof lab; kmod tools/modprobe.c rmmod_do_module" },
    },
    {
      title: "See who holds it; mostly it can stay",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "lsmod | grep -E '^Module|tables|xt_|ipt_|ip6t_|nf_|nft_|ip_set'; cat /proc/net/ip_tables_names; lsns -t net"]],
      check: [],
      note: "Nothing is broken by a module that stays. The last column of lsmod names the modules on top of it, the number before it counts rules and namespaces. It goes by modprobe -r when no rule uses it in any network namespace; a table's module when the table holds no rule and no chain of yours. Those of Docker, Kubernetes and the firewall are made again by them.",
      proof: { kind: "source", ref: "Linux kernel/module/main.c delete_module, net/netfilter/x_tables.c xt_find_match (try_module_get)" },
    },
  ],
  sources: ["kmod tools/rmmod.c", "Linux kernel/module/main.c delete_module"],
};
