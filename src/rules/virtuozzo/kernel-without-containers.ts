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
      title: "See which kernel runs; with Virtuozzo's own, start the vz service",
      where: "node",
      effect: "dangerous",
      lasting: false,
      commands: [["uname", "-r"], ["service", "vz", "start"]],
      check: [["sh", "-c", "lsmod | grep -E '^vz(dev|mon)'"], ["vzlist", "-a"]],
      note: "Names with stab (6) or vz7, vz8, vz9 are Virtuozzo's. Any other: choose that kernel as default in the boot loader and restart. Starting the service starts every container that has ONBOOT=yes.",
      proof: { kind: "source", ref: "vzctl src/lib/hooks_vz.c (open /dev/vzctl), etc/init.d/vz-redhat.in (modules it loads)" },
    },
  ],
  explains: ["virtuozzo/tool-failed"],
  sources: ["vzctl src/lib/hooks_vz.c, src/lib/env.c, src/lib/vzctl.c"],
};
