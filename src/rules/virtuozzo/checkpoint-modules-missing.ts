import type { Rule } from "../../model/rule.js";
import { copied } from "../kept.js";
import { MODULES_NOW, TAKE_OUT_NEW } from "../modules.js";

const CONFIG = copied("/etc/sysconfig/iptables-config");

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
      record: [MODULES_NOW, CONFIG.record],
      commands: [["modprobe", "-v", "-a", "vzcpt", "vzrst"], ["sed", "-i", "s/^IPTABLES_MODULES_UNLOAD=.*/IPTABLES_MODULES_UNLOAD=\"no\"/", "/etc/sysconfig/iptables-config"]],
      check: [["sh", "-c", "test -e /proc/cpt && test -e /proc/rst"]],
      undo: [CONFIG.undo, TAKE_OUT_NEW],
      proof: { kind: "source", ref: "vzctl bin/vzmigrate.in (/proc/cpt, /proc/rst); RHEL 6 iptables.init rmmod_r" },
    },
  ],
  sources: ["vzctl bin/vzmigrate.in", "RHEL 6 iptables package iptables.init, iptables-config"],
};
