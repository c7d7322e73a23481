import { ROOTLESS } from "../conditions.js";
import type { Rule } from "../../model/rule.js";
import { areLoaded, MODULES_NOW, TAKE_OUT_NEW } from "../modules.js";

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
    "module/loader-ended",
    { message: "module/file-missing" },
    "kernel/unknown-symbol",
    "kernel/module-out-of-reach",
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
  // root of a rootless container may load nothing, whatever the file is like.
  excludes: [{ all: [{ fact: "field.errno", is: "EPERM" }, ROOTLESS] }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does loading the module say?", where: "host", argv: ["modprobe", "-v", { slot: "module" }] },
    answer: "it names an unknown symbol or a wrong format",
  },
  remedies: [
    {
      title: "A signature that the kernel does not trust: see whose it is, and whether Secure Boot asks for it",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "field.errno", is: ["ENOKEY", "EKEYREJECTED"] }, { fact: "field.errno", is: "EPERM" }] }],
      commands: [["sh", "-c", "mokutil --sb-state; modinfo \"$1\" | grep -E '^(signer|sig_key|vermagic)'; cat /sys/kernel/security/lockdown", "sh", { slot: "module" }]],
      check: [["modprobe", { slot: "module" }]],
      note: "No signer: sign it with a key of yours and enrol that one (mokutil --import KEY.der, then restart and confirm). A signer that is the distribution: take the package that belongs to this kernel. DKMS signs by itself where its key is enrolled.",
      proof: { kind: "source", ref: "Linux kernel/module/signing.c; mokutil(1)" },
    },
    {
      title: "Another kernel's module: see for which version it was built",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: ["module/bad-format", "kernel/version-magic", "kernel/symbol-version", "kernel/no-symbol-version"] }],
      commands: [["sh", "-c", "uname -r; modinfo -F vermagic \"$1\"; ls /lib/modules", "sh", { slot: "module" }]],
      check: [["modprobe", { slot: "module" }]],
      note: "The two differ: after an upgrade restart; a module of DKMS is built again by dkms autoinstall -k with the version that uname -r prints. A file that is cut short: install the kernel's package again.",
      proof: { kind: "source", ref: "Linux kernel/module/main.c (check_modstruct_version, vermagic)" },
    },
    {
      title: "Make the list of dependencies anew, and load with modprobe, not insmod",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["ENOKEY", "EKEYREJECTED", "EPERM"] }] }],
      record: [MODULES_NOW],
      commands: [["depmod", "-a"], ["modprobe", "-v", { slot: "module" }]],
      check: [areLoaded({ slot: "module" })],
      undo: [TAKE_OUT_NEW],
      note: "If that does not help, install the kernel's package again: module and kernel have to come from the same build.",
      proof: { kind: "live", ref: "proof lab; depmod(8); kernel/module/main.c" },
    },
  ],
  explains: ["network/ipv6-off", "module/unavailable", "module/not-built", "module/tree-missing", "module/container-cannot-load"],
  sources: ["kernel/module/main.c", "kmod"],
};
