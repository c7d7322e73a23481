import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/tree-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "There is no module tree for the running kernel",
  cause:
    "/lib/modules has no directory for the version that is running: the modules were never installed, another kernel was booted than the one installed, or this is an environment without modules (chroot, initramfs, WSL 1, a minimal image).",
  severity: "error",
  symptoms: [
    { message: "module/modprobe-no-tree" },
    "module/no-modules-folder",
    // Every distribution builds these for its own kernels: not found means that their tree is not there.
    { message: "module/modprobe-not-found", when: [{ fact: "kernelBuild", is: "distribution" }, { fact: "need.basic", is: true }, { any: [{ fact: "field.module", matches: "^(?!nf_(?:conntrack|nat|nat_masquerade)_ipv4$)" }, { fact: "kernel", below: "4.19" }] }] },
    { message: "iptables/table-init-failed", when: [{ fact: "messages", includes: "module/modprobe-no-tree" }, { fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "messages", includes: "module/modprobe-no-tree" }] },
  ],
  excludes: [{ fact: "platform", is: ["virtuozzo", "lxc", "systemd-nspawn"] }, { all: [{ fact: "place", is: "container" }, { fact: "platform", is: ["docker", "kubernetes", "podman"] }] }],
  supports: [{ fact: "place", is: "host" }, { fact: "platform", is: ["none", "wsl"] }],
  explains: ["module/not-built", "module/unavailable"],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "Is there a folder of modules for the running kernel?", where: "host", argv: ["sh", "-c", "uname -r; ls /lib/modules"] },
    answer: "there is none at all, as in a container, a chroot or an image",
  },
  remedies: [
    {
      title: "Compare the running kernel with the installed ones; install its modules, or boot the installed one",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["uname", "-r"], ["ls", "/lib/modules"]],
      check: [["sh", "-c", "ls -d /lib/modules/$(uname -r)"]],
      proof: { kind: "source", ref: "kmod libkmod/libkmod.c" },
    },
  ],
  ask: ["platform", "kernelsOnDisk"],
  sources: ["kmod libkmod/libkmod.c"],
};
