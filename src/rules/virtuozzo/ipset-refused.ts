import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/ipset-refused",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "A Virtuozzo 6 container may not use ipset",
  cause:
    "Every operation of ip_set begins with a test for the node in the 2.6.32 OpenVZ kernel and answers Operation not permitted to containers, in every netfilter mode, full too. No setting of the container changes that.",
  severity: "error",
  symptoms: [
    { message: "ipset/kernel-error", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "ipset/cannot-open-session" },
    { message: "extension/set-kernel-module-xt-set-is-not-loaded" },
  ],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  excludes: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "kernel", atLeast: "3.10" }],
  modules: ["ip_set", "xt_set"],
  tell: {
    question: { text: "Is it a container of Virtuozzo or OpenVZ?", where: "container", argv: ["sh", "-c", "ls -d /proc/vz; uname -r"] },
    answer: "/proc/vz is there",
  },
  remedies: [
    {
      title: "Find which program of the container asks for sets, and set it to work without",
      where: "container",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "grep -rlsE 'ipset|match-set|LF_IPSET *= *\"1' /etc/csf /etc/fail2ban /etc/firewalld /etc/network /etc/init.d /etc/rc.local /etc/sysconfig"]],
      check: [],
      note: "csf: LF_IPSET = \"0\" in csf.conf, then csf -r. fail2ban: an action without ipset in its name. firewalld needs sets only where one is defined.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32 net/netfilter/ipset/ip_set_core.c (ve_is_super); csf csf.conf LF_IPSET" },
    },
    {
      title: "Do without sets: iprange for ranges, hashlimit or recent for rates",
      where: "container",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["iptables", "-I", "INPUT", "-m", "iprange", "--src-range", { slot: "value" }, "-j", "DROP"]],
      check: [["iptables", "-C", "INPUT", "-m", "iprange", "--src-range", { slot: "value" }, "-j", "DROP"]],
      undo: [["iptables", "-D", "INPUT", "-m", "iprange", "--src-range", { slot: "value" }, "-j", "DROP"]],
      note: "A range is written as 192.0.2.1-192.0.2.99. csf: set LF_IPSET = \"0\". fail2ban: use an action without ipset. Or have sets matched on the node, in front of the container. Newer Virtuozzo versions let containers use ipset.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32 net/netfilter/ipset/ip_set_core.c (ve_is_super)" },
    },
  ],
  explains: ["object/set-session", "object/set-missing", "object/set-type-unsupported"],
  ask: ["virtuozzo"],
  sources: ["OpenVZ kernel 2.6.32 net/netfilter/ipset/ip_set_core.c", "iptables extensions/libxt_set.h get_version: says so whatever getsockopt failed with"],
};
