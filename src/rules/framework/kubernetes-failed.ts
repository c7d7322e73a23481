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
      title: "See what iptables says on the node itself",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["iptables", "-t", "nat", "-L", "-n"], ["iptables", "-V"], ["lsmod"]],
      check: [["iptables-save"]],
      proof: { kind: "source", ref: "kubernetes pkg/util/iptables/iptables.go" },
    },
  ],
  ask: ["kernel", "distribution", "variant"],
  sources: ["kubernetes pkg/util/iptables/iptables.go", "containernetworking plugins"],
};
