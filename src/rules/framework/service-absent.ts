import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/service-absent",
  family: "program-missing",
  since: "0.1.0",
  title: "systemd has no such firewall service, or it is masked",
  cause:
    "The unit is not there or is masked, so nothing was started and no rule was touched. Since RHEL and CentOS 7 the iptables package has the commands alone; the services iptables and ip6tables, and saving the rules with the service command, come with iptables-services, and firewalld stands in their place. A masked unit was switched off on purpose, mostly for the other firewall's sake.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/unit-absent"],
  remedies: [
    {
      title: "Red Hat family: install the services, and let firewalld go",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      commands: [["yum", "install", "iptables-services"], ["systemctl", "disable", "--now", "firewalld"], ["systemctl", "unmask", "iptables"], ["systemctl", "enable", "--now", "iptables"]],
      check: [["systemctl", "is-active", "iptables"]],
      undo: [["systemctl", "disable", "--now", "iptables"], ["systemctl", "enable", "--now", "firewalld"]],
      note: "Or keep firewalld, and set rules with firewall-cmd. On Debian and Ubuntu the service is netfilter-persistent, of the package iptables-persistent.",
      proof: { kind: "source", ref: "RHEL 7 iptables.spec, subpackage services; systemctl(1) unmask" },
    },
  ],
  explains: ["framework/service-failed"],
  ask: ["distribution"],
  sources: ["systemd src/core/dbus-manager.c, src/systemctl; RHEL 7 iptables.spec"],
};
