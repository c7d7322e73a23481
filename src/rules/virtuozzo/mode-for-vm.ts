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
      title: "Inside the virtual machine: type the refused rule again, and look what its own kernel says",
      where: "vm",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -r; iptables -L -n; iptables -t nat -L -n; dmesg | tail -n 5"]],
      check: [],
      note: "The machine to log in to is the virtual machine itself, not the node. Its error names the module that its own kernel lacks.",
      proof: { kind: "source", ref: "prlctl (2019-05): Netfilter can be set for Containers only" },
    },
  ],
  sources: ["prlctl (2019-05)"],
};
