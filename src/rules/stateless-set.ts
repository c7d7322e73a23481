import type { RuleRemedy } from "../model/rule.js";

/**
 * A rule set that needs no tracking, in place of the one that does. `!` before an option is how iptables reads it since 1.4.0;
 * an older one knows only the other order.
 */
const LOADED = {
  effect: "interrupts-traffic",
  lasting: false,
  record: [["sh", "-c", "iptables-save > /root/rules.before"]],
  undo: [["iptables-restore", "/root/rules.before"]],
} as const satisfies Partial<RuleRemedy>;

const commandsFor = (place: "container" | "node"): RuleRemedy["commands"] => [
  ["sh", "-c", `whytables stateless --place ${place} 22 80 443 > /root/rules.stateless`],
  ["iptables-restore", "/root/rules.stateless"],
];

const PORTS =
  "The numbers are the TCP ports to let in: put in yours, that of ssh first, and keep this shell open until a new one was let in. The set lets in TCP packets that open nothing, and answers from the ports of DNS and NTP; whytables stateless prints it on any machine.";

export const STATELESS_IN_CONTAINER: RuleRemedy = {
  ...LOADED,
  title: "Or load a rule set without states; the mode then stays as it is",
  last: true,
  where: "container",
  when: [{ any: [{ fact: "netfilterMode", known: false }, { fact: "netfilterMode", not: "disabled" }] }],
  commands: commandsFor("container"),
  check: [["sh", "-c", "! iptables-save | grep -qE -e '--(ct)?state'"]],
  note: PORTS,
  proof: { kind: "source", ref: "OpenVZ kernel kernel/kmod.c module_payload_allowed (tcp, udp, icmp need no tracking); packets routed by such a set: test/stateless" },
};

export const STATELESS_ON_NODE: RuleRemedy = {
  ...LOADED,
  title: "Use rules on the node that need no tracking; its FORWARD chain lets the containers' traffic through",
  where: "node",
  commands: commandsFor("node"),
  check: [["sh", "-c", "! iptables-save | grep -qE -e '--(ct)?state'"]],
  look: [{ command: ["iptables", "-S", "FORWARD"], for: "ACCEPT as its policy, or a rule that accepts the containers' traffic" }],
  note: `${PORTS} Containers can still track for themselves.`,
  proof: { kind: "vendor", ref: "the vendor's article (FORWARD with ACCEPT, rules without states); net/netfilter/nf_conntrack_core.c resolve_normal_ct; packets routed by such a set: test/stateless" },
};
