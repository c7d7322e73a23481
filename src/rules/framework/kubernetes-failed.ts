import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/kubernetes-failed",
  since: "0.1.0",
  title: "A Kubernetes or network plugin component could not set its rules",
  cause:
    "kubelet, kube-proxy and the network plugins call iptables on the node and report its failure in their own words. What iptables said stands behind them; without it only the component's log on the node tells.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/kubernetes-failed", "framework/cni-failed"],
  // A plugin that is not installed, or an API server that does not answer, comes in the same words.
  requires: [{ fact: "message.aboutNetfilter", is: true }],
  remedies: [
    {
      title: "See what iptables said, in the component's own log",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["kubectl", "-n", "kube-system", "logs", "daemonset/kube-proxy", "--tail=50"], ["journalctl", "-u", "kubelet", "-n", "50", "--no-pager"]],
      check: [],
      look: [{ command: ["kubectl", "-n", "kube-system", "logs", "daemonset/kube-proxy", "--tail=50"], for: "the words of iptables behind exit status; after the cure the line does not come again" }],
      note: "kube-proxy, Calico and Cilium use the iptables of their own image, not the node's: kubectl -n kube-system exec daemonset/kube-proxy -- iptables -V shows which. Of a network plugin take its own namespace and DaemonSet.",
      proof: { kind: "source", ref: "kubernetes pkg/util/iptables/iptables.go" },
    },
  ],
  ask: ["kernel", "distribution", "variant"],
  sources: ["kubernetes pkg/util/iptables/iptables.go", "containernetworking plugins"],
};
