import type { Rule, RuleRemedy } from "../../model/rule.js";

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
    { message: "reading/module-trees", when: [{ fact: "moduleTree", known: true }, { fact: "moduleTree", is: false }] },
    // Every distribution builds these for its own kernels: not found means that their tree is not there.
    { message: "module/modprobe-not-found", when: [{ fact: "kernelBuild", is: "distribution" }, { fact: "need.basic", is: true }, { any: [{ fact: "field.module", matches: "^(?!nf_(?:conntrack|nat|nat_masquerade)_ipv4$)" }, { fact: "kernel", below: "4.19" }] }] },
    { message: "iptables/table-init-failed", when: [{ fact: "messages", includes: "module/modprobe-no-tree" }, { fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "messages", includes: "module/modprobe-no-tree" }] },
  ],
  excludes: [{ fact: "platform", is: ["virtuozzo", "lxc", "systemd-nspawn"] }, { all: [{ fact: "place", is: "container" }, { fact: "platform", known: false }] }, { all: [{ fact: "place", is: "container" }, { fact: "platform", is: ["docker", "kubernetes", "podman"] }] }],
  supports: [{ fact: "place", is: "host" }, { fact: "platform", is: ["none", "wsl"] }],
  explains: ["module/not-built", "module/unavailable"],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "Is there a folder of modules for the running kernel?", where: "host", argv: ["sh", "-c", "uname -r; ls /lib/modules"] },
    answer: "there is none at all, as in a container, a chroot or an image",
  },
  remedies: [
    {
      title: "Compare the running kernel with the installed ones",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -r; ls /lib/modules /boot"]],
      check: [["sh", "-c", "test -d /lib/modules/$(uname -r)"]],
      note: "Another version is there: restart into it. None is there: install the running kernel's modules, or in a chroot or an image bind the machine's /lib/modules into it.",
      proof: { kind: "source", ref: "kmod libkmod/libkmod.c" },
    },
    ...([["Debian and Ubuntu", "debian|ubuntu|mint", "apt-get install -y linux-image-$(uname -r)"], ["RHEL and its relatives", "red hat|rhel|centos|alma|rocky|oracle|fedora", "yum install -y kernel-$(uname -r)"]] as const).map(([words, matches, install]): RuleRemedy => ({
      title: `Install the running kernel's modules (${install.split(" ")[0]})`,
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "distribution", known: true }, { fact: "distribution", matches }],
      only: `on ${words}`,
      commands: [["sh", "-c", install]],
      check: [["sh", "-c", "test -d /lib/modules/$(uname -r)"]],
      undo: "Remove the package again.",
      proof: { kind: "source", ref: "names of the kernel's packages" },
    })),
  ],
  ask: ["platform", "kernelsOnDisk"],
  sources: ["kmod libkmod/libkmod.c"],
};
