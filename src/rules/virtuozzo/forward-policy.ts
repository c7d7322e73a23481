import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/forward-policy",
  since: "0.1.0",
  title: "The node's FORWARD chain drops, so routed containers have no network",
  cause:
    "Traffic of containers with venet or routed veth goes through FORWARD of the node. A firewall script made for a single server sets its policy to DROP, or rejects at its end, and so cuts all containers off while the node itself works.",
  severity: "error",
  on: ["vz/forward-drops"],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "node" }],
  remedies: [
    {
      title: "Let the node forward to its containers",
      where: "node",
      effect: "reversible",
      lasting: false,
      commands: [["iptables", "-P", "FORWARD", "ACCEPT"]],
      check: [["iptables", "-S", "FORWARD"]],
      undo: [["iptables", "-P", "FORWARD", "DROP"]],
      note: "Look for REJECT and DROP rules at the end of FORWARD as well, and change the script that sets them.",
      proof: { kind: "vendor", ref: "Virtuozzo 7 user's guide, firewall: INPUT and OUTPUT for the node, FORWARD for containers" },
    },
  ],
  ask: ["forwardPolicy"],
  sources: ["Virtuozzo 7 user's guide, Managing Firewall"],
};
