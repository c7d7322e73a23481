import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "network/forward-policy-drop",
  since: "0.2.0",
  title: "The FORWARD chain's policy drops what no rule lets through",
  cause:
    "The policy of FORWARD is DROP, and the program around it tells that it found it so or made it so: Docker does when it switches forwarding on, firewalls for single servers do. Published ports and other bridges, virtual machines or VPN clients on the same host need rules of their own then.",
  severity: "warning",
  symptoms: ["means/forward-policy-drop"],
  tell: {
    question: { text: "What is the policy of FORWARD?", where: "host", argv: ["iptables", "-S", "FORWARD"] },
    answer: "the first line is -P FORWARD DROP",
  },
  remedies: [
    {
      title: "Let through what is meant to pass, where Docker leaves room for it",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["iptables", "-I", "DOCKER-USER", "-i", { slot: "interface" }, "-j", "ACCEPT"]],
      check: [["iptables", "-C", "DOCKER-USER", "-i", { slot: "interface" }, "-j", "ACCEPT"]],
      undo: [["iptables", "-D", "DOCKER-USER", "-i", { slot: "interface" }, "-j", "ACCEPT"]],
      note: "The interface is the one that packets come in by: the other bridge or the tunnel. Where there is no DOCKER-USER chain, use FORWARD. The policy itself may stay: it keeps others on the network from using the host as their router.",
      proof: { kind: "live", ref: "proof lab; moby daemon/libnetwork/drivers/bridge/setup_ip_forwarding.go (policy DROP); Docker documentation, packet filtering and firewalls" },
    },
  ],
  ask: ["forwardPolicy"],
  sources: ["moby daemon/libnetwork/drivers/bridge/setup_ip_forwarding.go", "net/ipv4/netfilter/iptable_filter.c (forward)"],
};
