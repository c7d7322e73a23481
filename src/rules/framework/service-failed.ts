import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/service-failed",
  since: "0.1.0",
  title: "A program that loads firewall rules stopped with an error",
  cause:
    "This line is of the program around iptables and only says that something failed. The reason is in what iptables or the kernel said at that moment, which is not in this text.",
  severity: "error",
  role: "outer",
  symptoms: ["means/firewall-not-started", "framework/unit-failed", "framework/netfilter-persistent-failed", "framework/shorewall-failed", "framework/libvirt-failed", "framework/tailscale-failed", "framework/status-while", "framework/ferm-failed", "framework/init-script-rules", "framework/script-line", "framework/fail2ban-failed", "framework/fail2ban-returned", "framework/fail2ban-action-error", "framework/puppet-execution", "framework/fail2ban-not-restored"],
  remedies: [
    {
      title: "Look at what the program and the kernel printed around it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["journalctl", "-b", "-n", "100", "--no-pager"], ["dmesg"]],
      check: [["iptables", "-L", "-n"]],
      proof: { kind: "source", ref: "the program's own source, at the message" },
    },
  ],
  ask: ["firewall", "kernel"],
  sources: ["the programs' own messages, see docs/messages.md"],
};
