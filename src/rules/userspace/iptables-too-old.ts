import type { Rule, RuleRemedy } from "../../model/rule.js";
import { RULES_KEPT } from "../kept.js";

export const rule: Rule = {
  code: "userspace/iptables-too-old",
  family: "versions-differ",
  since: "0.1.0",
  title: "This iptables is too old for the option",
  cause: "The program that calls iptables uses an option that this version does not have yet: 1.4.0 has no -S yet, -C came with 1.4.11, -w with 1.4.20, a number behind it with 1.6.0, --wait for iptables-restore and --random-fully for MASQUERADE with 1.6.2.",
  severity: "error",
  symptoms: [{ message: "iptables/unrecognized-option" }, { message: "iptables/invalid-option", when: [{ fact: "field.option", matches: "^-{0,2}w$" }] }, { message: "iptables/option-argument-missing", when: [{ fact: "field.option", matches: "^-{0,2}w(?:ait)?$" }, { fact: "message.version", below: "1.4.20" }] }, { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^-{0,2}w(?:ait)?(?:-interval)?$" }] }, { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^-{0,2}random-fully$" }, { fact: "message.version", below: "1.6.2" }] }, { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^-[SC]$" }, { fact: "message.version", below: "1.4.11" }] }],
  excludes: [{ any: [{ fact: "iptables", atLeast: "1.6.2" }, { fact: "message.version", atLeast: "1.6.2" }] }],
  remedies: [
    {
      title: "See which versions there are: the one that runs, and what the distribution has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "type -a iptables; iptables -V; apt-cache policy iptables 2>/dev/null || yum list iptables 2>/dev/null"]],
      check: [["sh", "-c", "iptables -w 1 -n -L INPUT | grep -q Chain"]],
      note: "firewalld and kube-proxy try the option and go on without it: there the line is harmless. A newer package: update it. None: leave the option out where it is written; for a program that insists on -w, a newer iptables under /usr/local/sbin, first in its PATH.",
      proof: { kind: "source", ref: "iptables git history: -w in 1.4.20, iptables-restore --wait in 1.6.2" },
    },
    ...([["Debian and Ubuntu", "debian|ubuntu|mint", [["apt-get", "update"], ["apt-get", "install", "--only-upgrade", "-y", "iptables"]]], ["RHEL and its relatives", "red hat|rhel|centos|alma|rocky|oracle|fedora|scientific", [["yum", "update", "-y", "iptables"]]]] as const).map(([words, matches, commands]): RuleRemedy => ({
      title: `Update iptables (${words})`,
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "distribution", known: true }, { fact: "distribution", matches }],
      only: `on ${words}`,
      record: [RULES_KEPT],
      commands,
      check: [["sh", "-c", "iptables -w 1 -n -L INPUT | grep -q Chain"]],
      undo: "Install the older version of the package again; the rules are in /root/whytables.rules.",
      proof: { kind: "source", ref: "iptables git history: -w in 1.4.20, iptables-restore --wait in 1.6.2" },
    })),
  ],
  // CRIU says that the rules were not restored, whatever the reason.
  explains: ["virtuozzo/nodes-differ-in-modules"],
  ask: ["iptables"],
  sources: ["iptables iptables/iptables.c, iptables-restore.c, git history", "Kubernetes pkg/util/iptables/iptables.go RandomFullyMinVersion"],
};
