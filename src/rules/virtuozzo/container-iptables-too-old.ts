import type { Rule, RuleRemedy } from "../../model/rule.js";
import { MIGRATE_OFFLINE } from "../migrate-offline.js";

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
    ...([["yum", "-y", "update", "iptables"], ["apt-get", "-y", "install", "iptables"]] as const).map((update): RuleRemedy => ({
      title: `Update iptables in the container with ${update[0]}, then restore or migrate again`,
      where: "container",
      effect: "interrupts-traffic",
      lasting: true,
      when: update[0] === "yum"
        ? [{ any: [{ fact: "distribution", known: false }, { fact: "distribution", matches: "centos|red hat|rhel|fedora|scientific|oracle|cloudlinux" }] }]
        : [{ any: [{ fact: "distribution", known: false }, { fact: "distribution", matches: "debian|ubuntu" }] }],
      only: update[0] === "yum" ? "in a container of the Red Hat family" : "in a container of Debian or Ubuntu",
      record: [["sh", "-c", "iptables -V; iptables-save > /root/whytables.rules"]],
      commands: [update],
      check: [["sh", "-c", "iptables-save -c | iptables-restore -c --test"]],
      undo: "Install the version that was recorded again; the rules are in /root/whytables.rules.",
      note: "Releases out of support have their packages in an archive only: vault.centos.org, archive.debian.org, old-releases.ubuntu.com. RHEL and CentOS 5 have 1.3.5 and no newer package: there only the next remedy is left, or a container of a newer distribution.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (hint: version is older than 1.4.0)" },
    })),
    {
      ...MIGRATE_OFFLINE,
      title: "Or migrate it offline: nothing is restored then",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/cpt/rst_net.c (hint: Offline migration and iptools upgrade might help)" },
    },
  ],
  explains: ["virtuozzo/nodes-differ-in-modules", "restore/line-refused"],
  ask: ["iptables"],
  sources: ["OpenVZ kernel kernel/cpt/rst_net.c"],
};
