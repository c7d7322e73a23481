import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/mode-for-vm",
  since: "0.1.0",
  title: "A virtual machine has no netfilter mode",
  cause:
    "The mode is a mask over the node's own netfilter, which containers share. A virtual machine runs its own kernel: what its iptables can do is decided by that kernel and its modules alone.",
  severity: "error",
  symptoms: ["vz/netfilter-for-containers-only"],
  remedies: [
    {
      title: "Load what is missing inside the virtual machine",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", { slot: "modules" }]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", { slot: "modules" }]],
      proof: { kind: "source", ref: "prlctl (2019-05): Netfilter can be set for Containers only" },
    },
  ],
  sources: ["prlctl (2019-05)"],
};
