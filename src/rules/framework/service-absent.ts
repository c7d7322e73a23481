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
  symptoms: ["framework/unit-absent", "means/service-absent"],
  remedies: [
    {
      title: "See which firewall services the machine has, and which of them run",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["systemctl", "list-unit-files", "*tables*", "firewalld*", "ufw*", "netfilter-persistent*"]],
      check: [],
      look: [{ command: ["systemctl", "list-unit-files", "*tables*", "firewalld*", "ufw*", "netfilter-persistent*"], for: "the service that is there and enabled: use that one; masked was switched off on purpose, mostly for the other one's sake" }],
      note: "Rules are loaded at boot by firewalld, or iptables of the package iptables-services, in the Red Hat family; by ufw, nftables or netfilter-persistent (package iptables-persistent) on Debian and Ubuntu; by rc-service iptables on Alpine and Gentoo; by networking.firewall on NixOS; on Arch iptables.service comes with iptables. Saving by hand: iptables-save into the file that the service loads.",
      proof: { kind: "source", ref: "RHEL 7 iptables.spec, subpackage services; systemctl(1) list-unit-files" },
    },
    {
      title: "Install what loads saved rules at boot",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "distribution", known: true }],
      commands: [{ distribution: "install", software: "saved-rules" }],
      check: [["sh", "-c", "systemctl list-unit-files | grep -qE '^(iptables|netfilter-persistent)[.]service'"]],
      undo: "The package manager removes it again.",
      note: "Only where no other firewall service runs: two of them replace each other's rules. In the Red Hat family its stock file closes every port but ssh once it is started: save your own rules first.",
      proof: { kind: "source", ref: "the distributions' package lists; RHEL 7 iptables.spec, subpackage services" },
    },
  ],
  explains: ["framework/service-failed"],
  ask: ["distribution"],
  sources: ["systemd src/core/dbus-manager.c, src/systemctl; RHEL 7 iptables.spec"],
};
