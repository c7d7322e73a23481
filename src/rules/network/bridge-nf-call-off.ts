import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "network/bridge-nf-call-off",
  since: "0.1.0",
  title: "Bridged traffic does not pass iptables: the setting is 0",
  cause: "br_netfilter is loaded and told not to hand bridged packets to iptables. Kubernetes and Docker need it to, or rules for services and published ports miss traffic between containers.",
  severity: "error",
  symptoms: ["module/bridge-call-off"],
  excludes: [{ fact: "messages", includes: "module/bridge-keys-missing" }],
  modules: ["br_netfilter"],
  remedies: [
    {
      title: "Switch it on, now and at every boot",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["sysctl", "-w", "net.bridge.bridge-nf-call-iptables=1"], ["sh", "-c", "echo net.bridge.bridge-nf-call-iptables=1 > /etc/sysctl.d/99-bridge.conf"]],
      check: [["sysctl", "net.bridge.bridge-nf-call-iptables"]],
      undo: [["sysctl", "-w", "net.bridge.bridge-nf-call-iptables=0"], ["rm", "/etc/sysctl.d/99-bridge.conf"]],
      note: "The same for bridge-nf-call-ip6tables where IPv6 is used.",
      proof: { kind: "source", ref: "net/bridge/br_netfilter_hooks.c; kubeadm preflight" },
    },
  ],
  sources: ["net/bridge/br_netfilter_hooks.c"],
};
