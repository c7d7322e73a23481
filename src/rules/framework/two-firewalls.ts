import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/two-firewalls",
  family: "two-backends",
  since: "0.1.0",
  title: "Another firewall is running, and this one refuses to start beside it",
  cause:
    "csf asks systemd for firewalld before it sets a rule, and stops when that is active: each of the two flushes and replaces what the other has set. Distributions of the Red Hat family start firewalld by themselves, so it is there without anybody having chosen it.",
  severity: "error",
  symptoms: ["framework/csf-firewalld-running"],
  remedies: [
    {
      title: "Keep csf: stop firewalld for good, then start csf",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      commands: [["systemctl", "disable", "--now", "firewalld"], ["csf", "-r"]],
      check: [["sh", "-c", "! systemctl is-active --quiet firewalld"]],
      undo: [["csf", "-x"], ["systemctl", "enable", "--now", "firewalld"]],
      note: "Between the two commands the machine has no rules. Ports that only firewalld opened must be in TCP_IN and UDP_IN of csf.conf first.",
      proof: { kind: "source", ref: "csf csf.pl dostart (systemctl is-active firewalld)" },
    },
  ],
  explains: ["framework/csf-test-failed"],
  sources: ["csf csf.pl dostart"],
};
