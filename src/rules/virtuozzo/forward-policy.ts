import type { Rule, RuleCommand } from "../../model/rule.js";

/** Somebody says that containers are cut off: then the policy of whatever machine routes for them is to blame. */
const NODE = [
  { any: [{ fact: "platform", is: "virtuozzo" }, { all: [{ fact: "platform", known: false }, { fact: "containersOffline", is: true }] }] },
  { any: [{ fact: "place", is: "node" }, { all: [{ fact: "place", known: false }, { fact: "containersOffline", is: true }] }] },
] as const;
/** A policy alone may be meant; that it dropped something, or that somebody has no network, makes it a fault. */
const OFFLINE = { any: [{ fact: "messages", includes: "vz/packet-loss" }, { fact: "containersOffline", is: true }] } as const;
const DROPPED = { any: [{ fact: "field.packets", matches: "[1-9]" }, ...OFFLINE.any] } as const;

/** The container's own name server is an address that it has to reach. */
const REACHES_OUT: RuleCommand = ["vzctl", "exec", { slot: "ctid" }, "ping -c 1 -w 5 $(awk '/^nameserver/ { print $2; exit }' /etc/resolv.conf)"];

export const rule: Rule = {
  code: "virtuozzo/forward-policy",
  since: "0.1.0",
  title: "The node's FORWARD chain drops, so routed containers have no network",
  cause:
    "Traffic of containers with venet or routed veth goes through FORWARD of the node; INPUT and OUTPUT are for the node alone. A firewall script made for a single server sets that policy to DROP, or rejects at the chain's end, and so cuts all containers off while the node itself works.",
  severity: "error",
  symptoms: [
    { message: "reading/forward-policy", when: [{ fact: "field.forwardPolicy", is: "DROP" }, DROPPED] },
    { message: "vz/forward-rejects", when: [OFFLINE] },
  ],
  requires: [...NODE],
  excludes: [{ all: [{ fact: "messages", includes: "vz/forward-accepts" }, { fact: "messages", lacks: "vz/packet-loss" }, { any: [{ fact: "containersOffline", known: false }, { fact: "containersOffline", is: false }] }] }],
  supports: [{ fact: "messages", includes: "vz/packet-loss" }],
  remedies: [
    {
      title: "Accept what goes to and from containers, and keep the policy",
      where: "node",
      effect: "reversible",
      lasting: false,
      commands: [["iptables", "-I", "FORWARD", "-i", "venet0", "-j", "ACCEPT"], ["iptables", "-I", "FORWARD", "-o", "venet0", "-j", "ACCEPT"]],
      check: [REACHES_OUT],
      undo: [["iptables", "-D", "FORWARD", "-i", "venet0", "-j", "ACCEPT"], ["iptables", "-D", "FORWARD", "-o", "venet0", "-j", "ACCEPT"]],
      note: "Inserted at the head, they go before a REJECT or DROP at the chain's end as well. Without -m state: the node's own tracking is mostly off. Containers with veth come through their bridge or host interface in place of venet0. Then change the script or /etc/sysconfig/iptables that sets the policy, or the next restart cuts the containers off again; csf, apf and the like on a node must leave FORWARD alone.",
      proof: { kind: "source", ref: "OpenVZ kernel drivers/net/venet_core.c (venet0 of the node); net/ipv4/ip_forward.c" },
    },
    {
      title: "Or let the node forward everything, as it does without a firewall: it then routes for whoever reaches it",
      last: true,
      where: "node",
      effect: "interrupts-traffic",
      lasting: false,
      record: [["sh", "-c", "iptables-save > /root/whytables.rules"]],
      commands: [["iptables", "-P", "FORWARD", "ACCEPT"]],
      check: [REACHES_OUT],
      undo: [["iptables", "-P", "FORWARD", "DROP"]],
      note: "Where a REJECT or DROP rule ends the chain, delete that one as well: iptables -D FORWARD, and the rule as iptables -S FORWARD shows it behind -A FORWARD.",
      proof: { kind: "vendor", ref: "Virtuozzo 7 user's guide, Managing Firewall: INPUT and OUTPUT for the node, FORWARD for containers" },
    },
  ],
  sources: ["Virtuozzo 7 user's guide, Managing Firewall", "Linux net/ipv4/ip_forward.c NF_INET_FORWARD"],
};
