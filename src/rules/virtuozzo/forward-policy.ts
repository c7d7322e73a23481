import type { Rule } from "../../model/rule.js";

const NODE = [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "node" }] as const;
/** A policy alone may be meant; that it dropped something, or that somebody has no network, makes it a fault. */
const DROPPED = { any: [{ fact: "field.packets", matches: "[1-9]" }, { fact: "messages", includes: "vz/packet-loss" }] } as const;

export const rule: Rule = {
  code: "virtuozzo/forward-policy",
  since: "0.1.0",
  title: "The node's FORWARD chain drops, so routed containers have no network",
  cause:
    "Traffic of containers with venet or routed veth goes through FORWARD of the node; INPUT and OUTPUT are for the node alone. A firewall script made for a single server sets that policy to DROP, or rejects at the chain's end, and so cuts all containers off while the node itself works.",
  severity: "error",
  symptoms: [
    { message: "reading/forward-policy", when: [{ fact: "field.forwardPolicy", is: "DROP" }, DROPPED] },
    { message: "vz/forward-rejects", when: [{ fact: "messages", includes: "vz/packet-loss" }] },
  ],
  requires: [...NODE],
  excludes: [{ all: [{ fact: "messages", includes: "vz/forward-accepts" }, { fact: "messages", lacks: "vz/packet-loss" }] }],
  supports: [{ fact: "messages", includes: "vz/packet-loss" }],
  remedies: [
    {
      title: "Let the node forward to its containers",
      where: "node",
      effect: "reversible",
      lasting: false,
      commands: [["iptables", "-P", "FORWARD", "ACCEPT"]],
      check: [["iptables", "-S", "FORWARD"], ["vzctl", "exec", { slot: "ctid" }, "ping", "-c", "1", "192.0.2.1"]],
      undo: [["iptables", "-P", "FORWARD", "DROP"]],
      note: "Where a REJECT or DROP rule ends the chain, delete that one as well. Then change the script or /etc/sysconfig/iptables that sets it, or the next restart cuts the containers off again. In the check, put an address outside of the node for 192.0.2.1.",
      proof: { kind: "vendor", ref: "Virtuozzo 7 user's guide, Managing Firewall: INPUT and OUTPUT for the node, FORWARD for containers" },
    },
    {
      title: "Or keep the policy and accept what goes to and from containers",
      where: "node",
      effect: "reversible",
      lasting: false,
      commands: [["iptables", "-I", "FORWARD", "-i", "venet0", "-j", "ACCEPT"], ["iptables", "-I", "FORWARD", "-o", "venet0", "-j", "ACCEPT"]],
      check: [["iptables", "-S", "FORWARD"]],
      undo: [["iptables", "-D", "FORWARD", "-i", "venet0", "-j", "ACCEPT"], ["iptables", "-D", "FORWARD", "-o", "venet0", "-j", "ACCEPT"]],
      note: "Without -m state: the node's own tracking is mostly off. Containers with veth come through their bridge or host interface in place of venet0.",
      proof: { kind: "source", ref: "OpenVZ kernel drivers/net/venet_core.c (venet0 of the node); net/ipv4/ip_forward.c" },
    },
  ],
  sources: ["Virtuozzo 7 user's guide, Managing Firewall", "Linux net/ipv4/ip_forward.c NF_INET_FORWARD"],
};
