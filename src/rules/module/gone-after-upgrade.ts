import type { Rule } from "../../model/rule.js";
import { EXTENSION_MISSING, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";
import { RULES_KEPT } from "../kept.js";

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
  // pacman and Raspberry Pi OS take the old kernel's modules away with its package; their kernels have all of netfilter's modules.
  requires: [{ any: [{ fact: "upgraded", is: true }, { fact: "kernelGone", is: true }, { all: [{ fact: "kernel", matches: "-arch[0-9]|-MANJARO|-zen[0-9]|-v[78]l?[+]" }, { fact: "messages", includes: "module/modprobe-not-found" }, { any: [{ fact: "need.thirdParty", known: false }, { fact: "need.thirdParty", is: false }] }] }] }],
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
      record: [RULES_KEPT],
      commands: [["reboot"]],
      check: [["sh", "-c", "test -d /lib/modules/$(uname -r)"]],
      undo: [["sh", "-c", "iptables-restore < /root/whytables.rules; ip6tables-restore < /root/whytables.rules6"]],
      note: "Rules that nothing loads at boot are gone with the restart; what was recorded holds them. Without a restart: install the modules of the running version again (Debian and Ubuntu: the package linux-modules- or linux-image- with what uname -r prints; Arch: pacman -U of the old package out of /var/cache/pacman/pkg).",
      proof: { kind: "live", ref: "proof lab; kmod modprobe: looks in /lib/modules/$(uname -r) only" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/tree-missing", "module/modprobe-not-found", "network/ipv6-off", "network/ipv6-nat-missing", "restore/line-refused", "framework/ufw-init-failed"],
  sources: ["kmod libkmod/libkmod.c"],
};
