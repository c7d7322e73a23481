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
      title: "Sign it with a key of this machine, and have the firmware take that key",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ all: [{ fact: "field.errno", known: true }, { fact: "field.errno", is: ["ENOKEY", "EKEYREJECTED"] }] }],
      only: "where Secure Boot or lockdown wants signed modules",
      commands: [
        ["sh", "-c", "mkdir -p /var/lib/shim-signed/mok && cd /var/lib/shim-signed/mok && test -e MOK.der || openssl req -new -x509 -newkey rsa:2048 -keyout MOK.priv -outform DER -out MOK.der -days 3650 -subj /CN=modules/ -nodes"],
        ["mokutil", "--import", "/var/lib/shim-signed/mok/MOK.der"],
        ["sh", "-c", "$(ls /usr/src/linux-headers-$(uname -r)/scripts/sign-file /usr/src/kernels/$(uname -r)/scripts/sign-file /usr/lib/modules/$(uname -r)/build/scripts/sign-file 2>/dev/null | head -n 1) sha256 /var/lib/shim-signed/mok/MOK.priv /var/lib/shim-signed/mok/MOK.der $(modinfo -n \"$1\")", "sh", { slot: "module" }],
        ["systemctl", "reboot"],
      ],
      check: [["modprobe", { slot: "module" }]],
      undo: [["mokutil", "--delete", "/var/lib/shim-signed/mok/MOK.der"]],
      note: "mokutil asks for a password that the firmware's blue screen wants at the next start (Enroll MOK). DKMS from 3.0 on signs by itself with the key in /var/lib/dkms. Or switch Secure Boot off in the firmware. A module within a container is loaded on its host.",
      proof: { kind: "source", ref: "Linux kernel/module/signing.c mod_verify_sig (ENOKEY, EKEYREJECTED); Documentation/admin-guide/module-signing.rst; mokutil(1)" },
    },
    {
      title: "Make the list of dependencies anew and load with modprobe, not insmod",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["depmod", "-a"], ["modprobe", "-v", { slot: "module" }]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", { slot: "module" }]],
      note: "If that does not help, install the kernel's package again: module and kernel have to come from the same build.",
      proof: { kind: "live", ref: "proof lab; depmod(8); kernel/module/main.c" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/tree-missing", "module/container-cannot-load"],
  sources: ["kernel/module/main.c", "kmod"],
};
