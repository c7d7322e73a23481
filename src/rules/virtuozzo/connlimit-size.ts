import type { Rule } from "../../model/rule.js";

const NEW_CONNECTION = ["INPUT", "-p", "tcp", "--syn", "--dport", { slot: "port" }, "-m", "recent", "--name", "CONN"] as const;
const COUNTED = [...NEW_CONNECTION, "--set"] as const;
const TOO_MANY = [...NEW_CONNECTION, "--update", "--seconds", "60", "--hitcount", "20", "-j", "DROP"] as const;

export const rule: Rule = {
  code: "virtuozzo/connlimit-size",
  family: "versions-differ",
  since: "0.1.0",
  title: "The node's connlimit is older than the container's iptables",
  cause:
    "The kernel expects the old 24-byte structure of connlimit (IPv4 only, as in vendor modules of the 2.6.18 generation), and iptables sends the 32-byte one of Linux 2.6.23 and later. Of the two numbers the first is the kernel's. It is not a matter of 32 or 64 bits: the newer structure has the same size on both. That the 2.6.18 nodes have exactly this module is inferred from the sizes; kernels of Virtuozzo 6 and later expect 32.",
  severity: "error",
  symptoms: [{ message: "kernel/extension-size-differs", when: [{ fact: "field.extension", matches: "^connlimit" }, { fact: "field.kernelSize", is: 24 }, { fact: "field.userSize", is: 32 }] }],
  modules: ["ipt_connlimit", "xt_connlimit"],
  remedies: [
    {
      title: "Today: limit new connections per address with recent, which every kernel of that time has",
      where: "container",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["iptables", "-I", ...COUNTED], ["iptables", "-I", ...TOO_MANY]],
      check: [["iptables", "-C", ...TOO_MANY]],
      undo: [["iptables", "-D", ...TOO_MANY], ["iptables", "-D", ...COUNTED]],
      note: "Whoever opens 20 connections within a minute is dropped until there is a minute of rest; connlimit counts those that are open at one time. 20 is the most that recent remembers unless its module is loaded with ip_pkt_list_tot. iptables before 1.4.11 has no -C: look with iptables -L INPUT -n. csf: empty CONNLIMIT, and PORTFLOOD does the same.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ipt_recent.c of 2.6.18 (ip_pkt_list_tot 20); iptables extensions/libipt_recent.c" },
    },
    {
      title: "See which side is older, and bring node and container to one generation",
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["uname", "-r"], ["vzctl", "exec", { slot: "ctid" }, "iptables", "-V"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "iptables -N whytables && iptables -A whytables -p tcp --syn -m connlimit --connlimit-above 20 -j DROP; r=$?; iptables -F whytables; iptables -X whytables; exit $r"]],
      note: "A 2.6.18 node: move the container to one with a 2.6.32 kernel or later, whose connlimit expects 32 bytes, or use the iptables of the container's own distribution (1.3.5 for CentOS 5).",
      proof: { kind: "source", ref: "Linux 2.6.23 net/netfilter/xt_connlimit.c (32 bytes); patch-o-matic ipt_connlimit.h (24 bytes)" },
    },
    {
      title: "What the vendor's article says: load the module with an additional option, which it does not name",
      last: true,
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["modinfo", "-p", "ipt_connlimit"]],
      check: [],
      note: "No connlimit source that is public has an option; modinfo -p shows whether the module on this node has any. If it prints nothing, this way is closed. The module that does have such an option is recent (ip_pkt_list_tot); whether the article means it could not be found out.",
      proof: { kind: "vendor", ref: "the vendor's article on iptables in containers (option unnamed; unverified)" },
    },
  ],
  explains: ["abi/versions-differ", "abi/bits-differ", "virtuozzo/module-not-allowed", "virtuozzo/conntrack-not-allowed", "module/unavailable"],
  sources: ["OpenVZ kernel net/netfilter/x_tables.c xt_check_match", "patch-o-matic ipt_connlimit.h", "Linux 2.6.23 xt_connlimit.h"],
};
