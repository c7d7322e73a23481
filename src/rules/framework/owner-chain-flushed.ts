import type { Rule } from "../../model/rule.js";

/** Programs that make their chains once, when they start, beside the firewall of the machine. Docker has a rule of its own; the chain of sshguard is made by hand. */
const OWNERS = [
  "calico", "cilium", "cni-plugins", "consul", "crowdsec", "fail2ban", "flannel", "imunify360", "incus", "ip-masq-agent", "istio", "keepalived", "kube-hostports",
  "kube-network-policies", "kube-proxy", "kube-router", "kubelet", "libvirt", "lxd", "miniupnpd", "neutron", "node-local-dns", "nomad", "openshift-sdn", "openvpn-as", "podman",
  "psad", "tailscale",
];

export const rule: Rule = {
  code: "framework/owner-chain-flushed",
  family: "object-missing",
  since: "0.1.0",
  title: "A chain that {owner|another program} made is gone",
  cause:
    "The chain in the command belongs to a program that made it when it started and expects it to stay. Another program flushed or restored the tables since, and took the chain with it. KUBE-MARK-DROP alone is another thing: kubelet makes it no more from Kubernetes 1.27 on, and kube-proxy of another age or backend misses it.",
  severity: "error",
  symptoms: [
    { message: "iptables/no-chain-target-match" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }] },
    { message: "iptables-nft/chain-does-not-exist", when: [{ fact: "named.known", is: false }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: false }] },
    { message: "iptables/unknown-error" },
    { message: "framework/fail2ban-returned", when: [{ fact: "field.status", is: 100 }] },
    "framework/fail2ban-invariant",
    // Stopping an action whose last line, with the status, was not pasted.
    { message: "framework/fail2ban-action-error", when: [{ fact: "command.operation", is: ["delete", "flush", "delete-chain"] }, { fact: "messages", lacks: ["framework/fail2ban-returned", "iptables/no-chain-target-match", "iptables/bad-rule", "iptables/table-init-failed", "iptables/not-root"] }] },
  ],
  requires: [{ any: [{ fact: "message.id", is: "framework/fail2ban-invariant" }, { fact: "named.owner", is: OWNERS }] }],
  excludes: [
    { fact: "command.operation", is: "new-chain" },
    // The text makes the chain right before it jumps there or appends to it: something else of the rule is missing.
    { all: [{ fact: "message.id", not: "framework/fail2ban-returned" }, { fact: "command.operation", is: ["append", "insert"] }, { fact: "command.chainMade", is: true }] },
    // About the base chain that iptables-nft makes by itself.
    { fact: "field.action", is: ["CHAIN_ADD", "TABLE_ADD"] },
    // What restores a file declares its chains in it; an extension that the kernel lacks was said to be missing before.
    { all: [{ fact: "message.id", is: "iptables-nft/commit-failed" }, { any: [{ fact: "field.line", known: true }, { fact: "messages", includes: "iptables/extension-revision-unsupported" }] }] },
  ],
  tell: {
    question: { text: "Are the chains of the program still there?", where: "host", argv: ["iptables-save"] },
    answer: "none of its chains is printed, although it runs",
  },
  remedies: [
    {
      title: "Wait: fail2ban makes its chain again at the next ban; find who flushed it",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: "framework/fail2ban-invariant" }],
      commands: [["journalctl", "--since", "-1h", "--no-pager", "-g", "iptables|firewall|ufw|docker"]],
      check: [],
      look: [{ command: ["journalctl", "--since", "-1h", "--no-pager", "-g", "iptables|firewall|ufw|docker"], for: "what was started or reloaded just before the first of these lines" }],
      proof: { kind: "source", ref: "fail2ban server/action.py _processCmd (repair at a failed invariant)" },
    },
    {
      title: "Restart the program that owns the chain",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", matches: "^(?!framework/fail2ban)" }],
      rebuilds: "chain",
      commands: [],
      check: [[{ slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      undo: "Nothing to undo: the program only makes its chains again.",
      note: "Let it start after the firewall, and restart it whenever the firewall is reloaded.",
      proof: { kind: "source", ref: "fail2ban config/action.d/iptables.conf actionstart; tailscale util/linuxfw; kubernetes pkg/proxy/iptables" },
    },
    {
      title: "Restart fail2ban, which makes its chains again",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", matches: "^framework/fail2ban" }],
      rebuilds: { owner: "fail2ban" },
      commands: [],
      check: [["fail2ban-client", "ping"]],
      proof: { kind: "source", ref: "fail2ban config/action.d/iptables.conf actionstart" },
    },
  ],
  explains: ["object/chain-missing"],
  sources: ["fail2ban config/action.d/iptables-common.conf", "tailscale util/linuxfw/iptables_runner.go", "kubernetes pkg/proxy/iptables/proxier.go"],
};
