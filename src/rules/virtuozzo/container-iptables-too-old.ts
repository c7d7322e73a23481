import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/container-iptables-too-old",
  since: "0.1.0",
  title: "The container's iptables is too old for the node's kernel",
  cause:
    "Checkpoint and restore use the container's own iptables-save and iptables-restore. Before 1.4.0 these do not read back what a 2.6.32 kernel gives them, so the dump works and the restore fails.",
  severity: "error",
  on: [{ message: "vz/restore-exited", when: [{ fact: "iptables", below: "1.4.0" }], weight: 3 }, { message: "vz/undump-failed", when: [{ fact: "iptables", below: "1.4.0" }] }, { message: "vz/restore-exited", when: [{ fact: "iptables", known: false }], weight: -3 }],
  remedies: [
    {
      title: "Update iptables in the container, or migrate it offline",
      where: "container",
      effect: "reversible",
      lasting: true,
      commands: [["iptables", "-V"], ["yum", "update", "iptables"]],
      check: [["iptables", "-V"]],
      undo: "Install the previous version again: yum downgrade iptables.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (hint: older than 1.4.0)" },
    },
  ],
  ask: ["iptables"],
  sources: ["OpenVZ kernel kernel/cpt/rst_net.c"],
};
