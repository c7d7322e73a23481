import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/broken",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The module is there and cannot be loaded",
  cause:
    "The file does not fit the kernel: built for another version, an unresolved symbol because a module it depends on is missing or modules.dep is stale, a truncated file, or a signature the kernel does not trust.",
  severity: "error",
  symptoms: [
    { message: "means/module-load-failed", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["ENOENT", "EPERM", "EBUSY"] }] }] },
    "module/bad-format",
    { message: "module/file-missing" },
    "kernel/unknown-symbol",
    "kernel/no-symbol-version",
    "kernel/symbol-version",
    "kernel/version-magic",
    "kernel/modprobe-loop",
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: ["ENOENT", "ENOEXEC", "EINVAL", "EBADMSG"] }] },
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: ["ENOKEY", "EKEYREJECTED"] }] },
    // Lockdown answers EPERM and says why in the kernel's log.
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: "EPERM" }, { fact: "messages", includes: "module/bad-format" }] },
    { message: "module/cannot-insert" },
  ],
  modules: [{ slot: "module" }, { slot: "modules" }],
  tell: {
    question: { text: "What does loading the module say?", where: "host", argv: ["modprobe", "-v", { slot: "module" }] },
    answer: "it names an unknown symbol or a wrong format",
  },
  remedies: [
    {
      title: "Make the list of dependencies anew and load with modprobe, not insmod",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["depmod", "-a"], ["modprobe", "-v", { slot: "module" }]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", { slot: "module" }]],
      note: "If that does not help, install the kernel's package again: module and kernel have to come from the same build.",
      proof: { kind: "source", ref: "depmod(8); kernel/module/main.c" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/tree-missing", "module/container-cannot-load"],
  sources: ["kernel/module/main.c", "kmod"],
};
