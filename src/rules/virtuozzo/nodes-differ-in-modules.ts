import type { Rule } from "../../model/rule.js";
import { areLoaded, loading } from "../modules.js";

/** What iptables-restore itself said names the module. */
const INNER = [
  "iptables/restore-table-failed", "iptables/table-init-failed", "iptables/restore-line-failed", "iptables/no-chain-target-match",
  "iptables/couldnt-load-match", "iptables/couldnt-load-target", "iptables/couldnt-find-match", "iptables/couldnt-find-target",
] as const;
const RESTORING = [{ fact: "messages", includes: ["vz/restore-exited", "vz/undump-failed", "vz/criu-rules-not-restored"] }] as const;

const KEEP =
  "To have them after a restart of the target: IPTABLES_MODULES in /etc/sysconfig/iptables-config on Virtuozzo 6, in /etc/vz/vz.conf on OpenVZ (before vzctl 4.7: IPTABLES); on Virtuozzo 7 a file below /etc/modules-load.d.";

/** The text names no module. */
const UNNAMED = [{ fact: "need.modules", known: false }, { fact: "modulesOnOneNode", known: false }, { fact: "modulesSaid", known: false }] as const;

export const rule: Rule = {
  code: "virtuozzo/nodes-differ-in-modules",
  family: "versions-differ",
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
  tell: {
    question: { text: "Which modules do the two nodes have?", where: "target-node", argv: ["lsmod"] },
    answer: "the target lacks one that the source has",
  },
  remedies: [
    {
      title: "Load on the target what the container's rules need",
      where: "target-node",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "need.modules", known: true }, { fact: "modulesOnOneNode", known: true }, { fact: "modulesSaid", known: true }] }],
      ...loading({ slot: "modules" }),
      check: [areLoaded({ slot: "modules" })],
      note: KEEP,
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (the hint it prints)" },
    },
    {
      title: "List the source's netfilter modules, and the matches and targets of the container's rules",
      leads: true,
      where: "source-node",
      effect: "none",
      lasting: false,
      when: UNNAMED,
      commands: [["sh", "-c", "lsmod | grep -E '^(xt_|ipt_|ip6t_|iptable_|ip6table_|nf_|ip_set)'; vzctl exec \"$1\" iptables-save | grep -oE -e '-(m|j) [A-Za-z0-9_]+' | sort | uniq -c", "sh", { slot: "ctid" }]],
      check: [],
      note: "What stands in both lists and not in lsmod of the target is what is missing there.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c rst_restore_iptables" },
    },
    {
      title: "Load on the target every netfilter module that the source has, typed on the source",
      where: "source-node",
      effect: "reversible",
      lasting: false,
      when: UNNAMED,
      commands: [["sh", "-c", "lsmod | awk '$1 ~ /^(x_tables|ip_tables|ip6_tables|xt_|ipt_|ip6t_|iptable_|ip6table_|nf_|ip_set)/ { print $1 }' | ssh \"$1\" xargs modprobe -v -a", "sh", { slot: "node" }]],
      check: [["sh", "-c", "ssh \"$1\" lsmod | awk '{ print $1 }' | sort > /tmp/whytables.target; ! lsmod | awk '$1 ~ /^(xt_|ipt_|ip6t_|iptable_|ip6table_|nf_)/ { print $1 }' | sort | comm -23 - /tmp/whytables.target | grep -q .", "sh", { slot: "node" }]],
      undo: "modprobe -v printed what it loaded on the target: take that out there with modprobe -r, and nothing else.",
      note: KEEP,
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (the hint it prints); vzctl bin/vzmigrate.in (ssh to the target as root)" },
    },
    {
      title: "Then repeat the migration from the source",
      where: "source-node",
      effect: "interrupts-traffic",
      lasting: true,
      commands: [["vzmigrate", "--online", { slot: "node" }, { slot: "ctid" }]],
      check: [["sh", "-c", "ssh \"$1\" vzlist -H -o status \"$2\" | grep -q running", "sh", { slot: "node" }, { slot: "ctid" }]],
      undo: "Migrate it back in the same way.",
      note: "Offline migration (without --online) works meanwhile: then nothing is restored.",
      proof: { kind: "source", ref: "vzctl bin/vzmigrate.in; OpenVZ/vzmigrate man/vzmigrate.8" },
    },
    {
      title: "To see which module it is: compare the nodes' modules and the container's rules",
      where: "source-node",
      effect: "reversible",
      lasting: true,
      commands: [
        ["sh", "-c", "lsmod > /root/source.lsmod"],
        ["sh", "-c", "ssh \"$1\" lsmod > /root/target.lsmod", "sh", { slot: "node" }],
        ["sh", "-c", "vzctl exec \"$1\" iptables-save > /root/container.rules", "sh", { slot: "ctid" }],
        ["whytables", "compare", "/root/source.lsmod", "/root/target.lsmod", "--rules", "/root/container.rules"],
      ],
      check: [],
      look: [{ command: ["whytables", "compare", "/root/source.lsmod", "/root/target.lsmod", "--rules", "/root/container.rules"], for: "nothing missing on the target" }],
      undo: [["rm", "/root/source.lsmod", "/root/target.lsmod", "/root/container.rules"]],
      note: "compare tells what is missing where, and which of the container's rules that breaks. The three files can be taken to any machine that has this program.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c rst_restore_iptables; vzmigrate bin/vzmigrate.in (checks no netfilter module)" },
    },
  ],
  explains: ["restore/line-refused", "userspace/extension-library-missing", "virtuozzo/container-iptables-too-old", "module/unavailable", "virtuozzo/no-module-tree", "virtuozzo/tool-failed"],
  ask: ["modulesLoaded"],
  sources: ["OpenVZ kernel kernel/cpt/rst_net.c rst_restore_iptables", "iptables include/xtables.h PARAMETER_PROBLEM = 2"],
};
