import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "userspace/version-unreadable",
  family: "versions-differ",
  since: "0.2.0",
  title: "No version can be read out of what iptables, ipset or nft printed",
  cause:
    "The program around it runs iptables --version, ipset version or nft --json and looks for a number of the form v1.8.7. It got something else: an error message instead of an answer, a program of that name that is none (busybox, a wrapper script, a link that leads nowhere), or a warning before the number. It mostly goes on with the oldest version that it knows, and without options such as --wait.",
  severity: "warning",
  role: "undecided",
  symptoms: ["means/version-unreadable"],
  tell: {
    question: { text: "What do the programs print when they are asked for their version?", where: "host", argv: ["sh", "-c", "ls -l $(command -v iptables ipset nft); iptables --version; ipset version; nft --version"] },
    answer: "one prints an error, or no version",
  },
  remedies: [
    {
      title: "See what the program prints where the other one runs it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "ls -l $(command -v iptables iptables-restore ipset nft); iptables --version; iptables-restore --version; ipset version; nft --version"]],
      check: [["sh", "-c", "iptables --version 2>/dev/null | grep -q '^iptables v[0-9]'"]],
      look: [{ command: ["sh", "-c", "iptables --version"], for: "anything but one line iptables v and a number: what stands there is the fault to mend" }],
      note: "In a pod or container type it inside, with kubectl exec or docker exec: its image has programs of its own.",
      proof: { kind: "source", ref: "go-iptables iptables/iptables.go (extractIptablesVersion)" },
    },
  ],
  explains: ["framework/kubernetes-failed", "framework/ufw-init-failed"],
  sources: ["go-iptables iptables/iptables.go", "kubernetes pkg/util/iptables/iptables.go (getIPTablesVersion)", "felix environment/versionparse.go"],
};
