import type { Rule } from "../../model/rule.js";
import { EXTENSION_MISSING, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";

export const rule: Rule = {
  code: "module/gone-after-upgrade",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The modules of the running kernel are gone: it was upgraded and not restarted",
  cause:
    "The package manager replaced the kernel and removed the old version's modules, and the machine still runs the old one. What was loaded before works on; everything that needs a further module fails until the next start.",
  severity: "error",
  symptoms: [
    { message: "means/module-load-failed", when: [{ fact: "field.errno", is: "ENOENT" }] },
    TABLE_MISSING,
    EXTENSION_MISSING,
    NF_TABLES_MISSING,
    { message: "ipset/cannot-open-session" },
    "module/ufw-check-failed",
    { message: "module/modprobe-not-found" },
    "module/load-failed",
    { message: "module/modprobe-no-tree" },
  ],
  requires: [{ any: [{ fact: "upgraded", is: true }, { fact: "kernelGone", is: true }] }],
  excludes: [{ fact: "moduleTree", is: true }, { fact: "kernelGone", is: false }, { fact: "platform", is: "virtuozzo" }, { all: [{ fact: "place", is: "container" }, { fact: "platform", is: ["docker", "kubernetes", "podman", "lxc"] }] }],
  supports: [{ fact: "messages", includes: ["module/modprobe-not-found", "module/modprobe-no-tree"] }, { fact: "distribution", matches: "arch|manjaro|raspb|tumbleweed|gentoo" }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "Is there a folder of modules for the running kernel?", where: "host", argv: ["sh", "-c", "uname -r; ls /lib/modules"] },
    answer: "there is none for the running kernel, but one of a newer one",
  },
  remedies: [
    {
      title: "Restart the machine into the kernel that is installed",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      commands: [["systemctl", "reboot"]],
      check: [["sh", "-c", "ls -d /lib/modules/$(uname -r)"]],
      note: "Compare uname -r with ls /lib/modules first: when the running version is not among them, this is it.",
      proof: { kind: "source", ref: "kmod modprobe: looks in /lib/modules/$(uname -r) only" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/tree-missing", "module/modprobe-not-found", "restore/line-refused", "framework/ufw-init-failed"],
  sources: ["kmod libkmod/libkmod.c"],
};
