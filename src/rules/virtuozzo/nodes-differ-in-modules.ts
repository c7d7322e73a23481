import type { Rule } from "../../model/rule.js";

/** What iptables-restore itself said names the module. */
const INNER = [
  "iptables/restore-table-failed", "iptables/table-init-failed", "iptables/restore-line-failed", "iptables/no-chain-target-match",
  "iptables/couldnt-load-match", "iptables/couldnt-load-target", "iptables/couldnt-find-match", "iptables/couldnt-find-target",
] as const;
const RESTORING = [{ fact: "messages", includes: ["vz/restore-exited", "vz/undump-failed", "vz/criu-rules-not-restored"] }] as const;

export const rule: Rule = {
  code: "virtuozzo/nodes-differ-in-modules",
  since: "0.1.0",
  title: "The target node lacks netfilter modules that the container's rules need",
  cause:
    "On restore the kernel runs iptables-restore with the rules the container had on the source node. Status 2 means that iptables refused a line or found no table: on this node a match, target or table is not there that was there on the other. No migration tool compares the netfilter modules of two nodes before it starts. The hint lines about modules follow any status.",
  severity: "error",
  symptoms: [
    { message: "vz/restore-exited", when: [{ fact: "field.status", is: 2 }] },
    { message: "vz/restore-exited", when: [{ fact: "field.status", is: ["1", "3", "4"] }] },
    { message: "vz/undump-failed", when: [{ fact: "field.status", is: 2 }] },
    ...INNER.map((message) => ({ message, when: RESTORING })),
    "vz/criu-rules-not-restored",
    "vz/criu-iptables-restore-w-failed",
    "vz/criu-ip6tables-restore-w-failed",
    "vz/ipv6-missing-on-target",
    "vz/cannot-load-module",
    "vz/criu-ipset-not-restored",
    // What a tool says at the end, of any failure.
    { message: "vz/checkpoint-failed", when: [{ fact: "messages", includes: [...INNER, "vz/restore-exited", "vz/criu-rules-not-restored", "vz/criu-ipset-not-restored"] }] },
  ],
  excludes: [{ fact: "messages", includes: "vz/restore-not-executed" }, { fact: "field.status", is: 255 }, { fact: "numiptentFailcnt", atLeast: 1 }],
  supports: [{ fact: "messages", includes: "vz/restore-exited" }],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "Compare the two nodes with what the container's rules need",
      where: "source-node",
      effect: "none",
      lasting: false,
      commands: [["lsmod"], ["vzctl", "exec", { slot: "ctid" }, "iptables-save"]],
      check: [["lsmod"]],
      note: "Run lsmod on both nodes; the command compare of this program tells what is missing where and which rules that breaks.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c rst_restore_iptables; vzmigrate bin/vzmigrate.in (checks no netfilter module)" },
    },
    {
      title: "Load the missing modules on the target node and repeat the migration",
      where: "target-node",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", { slot: "modules" }], ["vzmigrate", "--online", { slot: "node" }, { slot: "ctid" }]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", { slot: "modules" }]],
      note: "To have them after a restart, add them to IPTABLES_MODULES (before vzctl 4.7: IPTABLES) in /etc/vz/vz.conf. Offline migration works meanwhile.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (the hint it prints)" },
    },
  ],
  explains: ["restore/line-refused", "userspace/extension-library-missing", "virtuozzo/container-iptables-too-old", "module/unavailable", "virtuozzo/no-module-tree", "virtuozzo/tool-failed"],
  ask: ["modulesLoaded"],
  sources: ["OpenVZ kernel kernel/cpt/rst_net.c rst_restore_iptables", "iptables include/xtables.h PARAMETER_PROBLEM = 2"],
};
