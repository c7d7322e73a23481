import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/container-iptables-too-old",
  family: "versions-differ",
  since: "0.1.0",
  title: "The container's iptables is too old for the node's kernel",
  cause:
    "Checkpoint and restore on a 2.6.32 node use the container's own iptables-save and iptables-restore. Before 1.4.0 these do not read back what such a kernel gives them, so the dump works and the restore fails. The hint lines name this beside missing modules, whatever the reason is.",
  severity: "error",
  symptoms: [
    { message: "vz/restore-exited", when: [{ fact: "iptables", below: "1.4.0" }, { fact: "field.status", is: ["1", "2"] }] },
    { message: "vz/undump-failed", when: [{ fact: "iptables", below: "1.4.0" }] },
  ],
  excludes: [{ fact: "messages", includes: "vz/restore-not-executed" }, { fact: "numiptentFailcnt", atLeast: 1 }, { fact: "virtuozzo", atLeast: "7" }],
  tell: {
    question: { text: "Which iptables is in the container?", where: "container", argv: ["iptables", "-V"] },
    answer: "it is before 1.4.0",
  },
  remedies: [
    {
      title: "Update iptables in the container, then restore or migrate again",
      where: "container",
      effect: "reversible",
      lasting: true,
      commands: [["yum", "update", "iptables"]],
      check: [["iptables", "-V"]],
      undo: [["yum", "downgrade", "iptables"]],
      note: "RHEL and CentOS 5 have 1.3.5 and no newer package: there only the next remedy is left, or a container of a newer distribution.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (hint: version is older than 1.4.0)" },
    },
    {
      title: "Or migrate it offline: nothing is restored then",
      where: "source-node",
      effect: "restarts-container",
      lasting: true,
      commands: [["vzmigrate", { slot: "node" }, { slot: "ctid" }]],
      check: [["vzlist", "-a"]],
      undo: "Migrate it back in the same way.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (hint: Offline migration and iptools upgrade might help)" },
    },
  ],
  explains: ["virtuozzo/nodes-differ-in-modules", "restore/line-refused"],
  ask: ["iptables"],
  sources: ["OpenVZ kernel kernel/cpt/rst_net.c"],
};
