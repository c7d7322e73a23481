import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/kernel-without-containers",
  since: "0.1.0",
  title: "The running kernel of the node offers no containers",
  cause:
    "vzctl talks to the kernel through /dev/vzctl, and modules of Virtuozzo's own kernel serve it (vzdev, vzmon). Either another kernel was booted, mostly the distribution's after an update, or the vz service has not loaded them. Nothing about a container's netfilter can be changed before that.",
  severity: "error",
  symptoms: [
    { message: "vz/bad-kernel" },
    { message: "vz/vzctl-unable-to-open-dev-vzctl" },
    { message: "vz/vzctl-please-check-that-vzdev-kernel-module-is" },
    { message: "vz/vzctl-no-suitable-kernel-support-compiled-in" },
  ],
  excludes: [{ fact: "field.error", matches: "[Pp]ermission" }],
  modules: ["vzdev", "vzmon"],
  remedies: [
    {
      title: "See which kernel runs, and which ones are installed",
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -r; ls /boot/vmlinuz-*"]],
      check: [["test", "-c", "/dev/vzctl"]],
      note: "Names with stab (6) or vz7, vz8, vz9 are Virtuozzo's. Any other: choose that kernel as default in the boot loader and restart.",
      proof: { kind: "source", ref: "vzctl src/lib/hooks_vz.c (open /dev/vzctl)" },
    },
    {
      title: "Virtuozzo's own kernel runs: start the vz service; every container with ONBOOT=yes starts",
      where: "node",
      effect: "dangerous",
      lasting: false,
      commands: [["service", "vz", "start"]],
      check: [["test", "-c", "/dev/vzctl"]],
      undo: "None: stopping the service would stop all containers.",
      proof: { kind: "source", ref: "vzctl etc/init.d/vz-redhat.in (modules it loads)" },
    },
  ],
  explains: ["virtuozzo/tool-failed"],
  sources: ["vzctl src/lib/hooks_vz.c, src/lib/env.c, src/lib/vzctl.c"],
};
