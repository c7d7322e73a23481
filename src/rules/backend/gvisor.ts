import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/gvisor",
  family: "versions-differ",
  since: "0.2.0",
  title: "gVisor answers instead of the kernel, and knows only a part of iptables",
  cause:
    "In a gVisor sandbox (runsc, GKE Sandbox, Cloud Run of the first generation) system calls go to a kernel written in Go. Its netfilter has the tables nat, filter and mangle, a few matches and targets (tcp, udp, owner; ACCEPT, DROP, RETURN, REDIRECT, DNAT, SNAT, MASQUERADE, REJECT) and of nft little. No module can be loaded into it, and the host's modules and rights do not matter.",
  severity: "error",
  symptoms: [
    "means/not-on-gvisor",
    ...["iptables/table-init-failed", "iptables/restore-table-failed", "iptables/save-init-failed", "iptables/no-chain-target-match", "iptables/couldnt-load-match", "iptables/couldnt-load-target", "iptables/extension-revision-unsupported", "iptables/commit-error", "iptables-nft/init-failed", "iptables-nft/commit-failed", "iptables-nft/extension-not-supported", "nft/could-not-process-rule"].map((message) => (
      { message, when: [{ fact: "kernelBuild", known: true }, { fact: "kernelBuild", is: "gvisor" }] } as const
    )),
  ],
  tell: {
    question: { text: "Is it gVisor that answers?", where: "container", argv: ["dmesg"] },
    answer: "the first lines speak of Starting gVisor",
  },
  remedies: [
    {
      title: "Run this container with the kernel of the host",
      where: "host",
      effect: "restarts-container",
      lasting: true,
      commands: [["docker", "run", "--runtime=runc", "--cap-add=NET_ADMIN", { slot: "package" }]],
      check: [["docker", "exec", "<CONTAINER>", "iptables", "-t", "nat", "-S"]],
      note: "In Kubernetes leave runtimeClassName: gvisor out of the pod. The sandbox is gone then: only for images that are trusted.",
      proof: { kind: "source", ref: "gvisor.dev documentation, runtime classes" },
    },
    {
      title: "Or stay within what gVisor has: the legacy variant, IPv4, plain matches",
      where: "container",
      effect: "none",
      lasting: false,
      commands: [["iptables-legacy", "-t", "nat", "-S"], ["iptables-legacy", "-S"]],
      check: [["iptables-legacy", "-t", "nat", "-S"]],
      note: "Restore wants the sandbox started with --net-raw and, for rules from within, NET_ADMIN. Matches such as conntrack, comment and multiport are not there.",
      proof: { kind: "source", ref: "gvisor pkg/sentry/socket/netfilter/netfilter.go, targets.go, extensions.go" },
    },
  ],
  explains: ["module/unavailable", "module/container-cannot-load", "kernel/rule-refused"],
  ask: ["platform"],
  sources: ["gvisor pkg/sentry/socket/netfilter", "gvisor.dev documentation, compatibility"],
};
