import { ROOTLESS } from "../conditions.js";
import type { Rule, RuleRemedy } from "../../model/rule.js";
import { RULES_KEPT } from "../kept.js";
import { atBoot } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

const READ = "Linux kernel/module/main.c (modules_disabled); systemd units/systemd-sysctl.service.in (After=systemd-modules-load.service)";

export const rule: Rule = {
  code: "module/loading-disabled",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The kernel loads no further modules until the next start",
  cause:
    "kernel.modules_disabled is 1: a hardening setting that only a restart takes back, root included. Modules loaded before it was set work; the first rule that needs another one fails, and modprobe is refused.",
  severity: "error",
  symptoms: [
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
    { message: "iptables/restore-table-failed" },
    { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/no-chain-target-match" },
    { message: "iptables-nft/extension-not-supported" },
    { message: "iptables/extension-revision-unsupported" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES"] }] },
  ],
  requires: [{ fact: "modulesDisabled", is: true }],
  excludes: [ROOTLESS, { fact: "messages", includes: ["module/modprobe-not-found", "module/modprobe-no-tree"] }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "May the kernel still load modules?", where: "host", argv: ["sysctl", "kernel.modules_disabled"] },
    answer: "it is 1",
  },
  remedies: [
    ...atBoot([{ slot: "modules" }]).map((remedy): RuleRemedy => ({
      ...remedy,
      title: remedy.title.replace("And at every boot", "Have the modules loaded at boot, before the setting is made, and restart"),
      effect: "interrupts-traffic",
      record: [RULES_KEPT],
      commands: [...remedy.commands, ["reboot"]],
      check: [REFUSED_HERE],
      note: "systemd loads the modules before it sets what is in /etc/sysctl.d. Without systemd: see that the script which sets kernel.modules_disabled runs after the firewall. NixOS sets it by security.lockKernelModules. Rules that nothing loads at boot are gone with the restart; what was recorded holds them.",
      // The way of RHEL 5 and 6 is read only.
      proof: remedy.title === "And at every boot" ? { kind: "live", ref: `proof lab; ${READ}` } : { kind: "source", ref: READ },
    })),
  ],
  explains: ["module/unavailable", "module/container-cannot-load"],
  sources: ["Linux Documentation/admin-guide/sysctl/kernel.rst", "Linux kernel/module/main.c"],
};
