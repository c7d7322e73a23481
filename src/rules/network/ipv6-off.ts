import type { Rule } from "../../model/rule.js";
import { edited } from "../kept.js";
import { loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "network/ipv6-off",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "IPv6 filtering is not available: IPv6 is off, or ip6_tables is not loaded",
  cause:
    "ip6tables needs IPv6 in the kernel and the ip6_tables modules. IPv6 was switched off at boot (ipv6.disable=1), or these modules are missing or not allowed here. The IPv4 rules are not affected by it.",
  severity: "error",
  symptoms: [
    "means/ipv6-off",
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }] },
    { message: "iptables/table-init-failed", when: [{ any: [{ fact: "field.program", is: "ip6tables" }, { fact: "message.program", matches: "^ip6" }] }, { fact: "field.table", not: "nat" }, { fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    { message: "iptables/save-init-failed", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }] },
    { message: "iptables/save-init-failed", when: [{ fact: "message.program", matches: "^ip6" }, { fact: "field.errno", is: ["ENOENT", "ENOPROTOOPT"] }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }] },
    { message: "iptables/not-root", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }] },
    { message: "iptables/kernel-socket", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }] },
    { message: "framework/firewalld-invalid-ipv" },
    { message: "framework/firewalld-no-ipv6", when: [{ fact: "messages", lacks: "framework/firewalld-no-tables" }] },
    { message: "tools/ipv6-off" },
    // A program that makes rules of both families says no more than that it failed, and IPv6 is said to be off.
    ...["means/wrapper", "framework/kubernetes-failed", "framework/status-while", "framework/docker-failed"].map((message) => (
      { message, when: [{ fact: "ipv6Disabled", known: true }, { fact: "ipv6Disabled", is: true }] } as const
    )),
    { message: "iptables/restore-table-failed", when: [{ fact: "message.program", matches: "^ip6" }, { fact: "field.table", not: "nat" }] },
  ],
  excludes: [{ fact: "messages", includes: "iptables/unknown-table" }],
  supports: [{ fact: "ipv6Disabled", is: true }],
  modules: ["ip6_tables", { slot: "modules" }, "ip6table_filter"],
  tell: {
    question: { text: "Is IPv6 switched on?", where: "host", argv: ["ls", "-d", "/proc/sys/net/ipv6"] },
    answer: "there is no such folder",
  },
  remedies: [
    {
      title: "Load the modules, if IPv6 is wanted",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading("ip6_tables", "ip6table_filter"),
      check: [REFUSED_HERE],
      note: "With ipv6.disable=1 on the kernel's command line (cat /proc/cmdline) the modules do not load: take it out of GRUB_CMDLINE_LINUX in /etc/default/grub, run update-grub or grub2-mkconfig -o /boot/grub2/grub.cfg, and restart.",
      proof: { kind: "live", ref: "proof lab; net/ipv6/netfilter/ip6_tables.c" },
    },
    {
      title: "Or tell ufw to leave IPv6 alone",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "firewall", known: true }, { fact: "firewall", is: "ufw" }],
      only: "where ufw makes the rules",
      ...edited("/etc/default/ufw", "s/^IPV6=.*/IPV6=no/"),
      check: [["sh", "-c", "ufw reload > /dev/null"]],
      proof: { kind: "source", ref: "ufw /etc/default/ufw" },
    },
    {
      title: "Or tell csf to leave IPv6 alone",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "firewall", known: true }, { fact: "firewall", is: "csf" }],
      only: "where csf makes the rules",
      ...edited("/etc/csf/csf.conf", "s/^IPV6 = .*/IPV6 = \"0\"/"),
      check: [["sh", "-c", "! csf -r 2>&1 | grep -q ip6tables"]],
      proof: { kind: "source", ref: "csf csf.conf IPV6" },
    },
    {
      title: "Or tell fail2ban to leave IPv6 alone",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "firewall", known: true }, { fact: "firewall", is: "fail2ban" }],
      only: "where fail2ban makes the rules",
      commands: [["sh", "-c", "printf '[DEFAULT]\\nallowipv6 = no\\n' >> /etc/fail2ban/fail2ban.d/whytables.local"]],
      check: [["sh", "-c", "fail2ban-client -t > /dev/null"]],
      undo: [["rm", "/etc/fail2ban/fail2ban.d/whytables.local"]],
      note: "Then restart fail2ban.",
      proof: { kind: "source", ref: "fail2ban config/fail2ban.conf allowipv6" },
    },
  ],
  explains: ["framework/ufw-init-failed"],
  ask: ["ipv6Disabled", "platform"],
  sources: ["net/ipv6/netfilter/ip6_tables.c", "net/ipv6/af_inet6.c (disable)"],
};
