import type { Rule } from "../../model/rule.js";
import { EXTENSION_MISSING, FEATURE_MISSING, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";

export const rule: Rule = {
  code: "module/not-loaded",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The module is there for this kernel and is not loaded",
  cause:
    "The module exists on this machine and nothing loaded it. iptables asks modprobe for it only as root, with /proc and /lib/modules at hand; a hardened kernel, a container on this host, or IPv6 and nft variants do without that and simply fail.",
  severity: "error",
  symptoms: [
    TABLE_MISSING,
    EXTENSION_MISSING,
    NF_TABLES_MISSING,
    FEATURE_MISSING,
    { message: "ipset/cannot-open-session" },
    "module/load-failed",
    { message: "framework/rootless-wants-ip-tables", when: [{ fact: "messages", includes: "framework/rootless-requirements" }] },
    { message: "framework/rootless-wants-nf-tables", when: [{ fact: "messages", includes: "framework/rootless-requirements" }] },
    // iptables asks for sets by a socket option, which loads nothing.
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }, { fact: "field.extension", is: "set" }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }] },
  ],
  requires: [{ any: [{ fact: "field.problem", is: "missing-module" }, { fact: "modulesOnDisk", known: true }] }],
  excludes: [{ fact: "need.onDisk", is: false }, { fact: "messages", includes: ["module/modprobe-not-found", "module/modprobe-no-tree", "module/cannot-insert", "module/blacklisted"] }, { fact: "platform", is: "virtuozzo" }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does modprobe say of the module, without loading it?", where: "host", argv: ["modprobe", "-n", "-v", { slot: "module" }] },
    answer: "it prints an insmod line: the module is there, and only not loaded",
  },
  remedies: [
    {
      title: "Load it now",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", { slot: "modules" }]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", { slot: "modules" }]],
      proof: { kind: "source", ref: "kmod modprobe; net/netfilter/x_tables.c" },
    },
    {
      title: "Load it at every boot",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["sh", "-c", "printf '%s\\n' \"$@\" > /etc/modules-load.d/netfilter.conf", "sh", { slot: "modules" }]],
      check: [["cat", "/etc/modules-load.d/netfilter.conf"]],
      undo: [["rm", "/etc/modules-load.d/netfilter.conf"]],
      proof: { kind: "source", ref: "modules-load.d(5)" },
    },
  ],
  sources: ["net/netfilter/x_tables.c xt_request_find_match"],
};
