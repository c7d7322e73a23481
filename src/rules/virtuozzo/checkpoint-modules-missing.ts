import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/checkpoint-modules-missing",
  family: "versions-differ",
  since: "0.1.0",
  title: "The node's modules for online migration (vzcpt, vzrst) are not loaded",
  cause:
    "They are loaded when the vz service starts. A restart of the node's iptables service unloads all modules it finds under netfilter's dependencies (IPTABLES_MODULES_UNLOAD=yes), and these go with them; everything else works on, and only the next online migration fails.",
  severity: "error",
  symptoms: ["vz/checkpoint-module-missing"],
  modules: ["vzcpt", "vzrst"],
  remedies: [
    {
      title: "Load them again, and do not let the firewall service unload modules",
      where: "node",
      effect: "reversible",
      lasting: true,
      commands: [["modprobe", "-a", "vzcpt", "vzrst"], ["sed", "-i", "s/^IPTABLES_MODULES_UNLOAD=.*/IPTABLES_MODULES_UNLOAD=\"no\"/", "/etc/sysconfig/iptables-config"]],
      check: [["ls", "/proc/cpt", "/proc/rst"]],
      undo: [["sed", "-i", "s/^IPTABLES_MODULES_UNLOAD=.*/IPTABLES_MODULES_UNLOAD=\"yes\"/", "/etc/sysconfig/iptables-config"]],
      proof: { kind: "source", ref: "vzctl bin/vzmigrate.in (/proc/cpt, /proc/rst); RHEL 6 iptables.init rmmod_r" },
    },
  ],
  sources: ["vzctl bin/vzmigrate.in", "RHEL 6 iptables package iptables.init, iptables-config"],
};
