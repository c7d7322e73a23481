import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/connlimit-size",
  since: "0.1.0",
  title: "The node's connlimit is older than the container's iptables",
  cause:
    "The kernel expects the old 24-byte structure of connlimit (IPv4 only, as in vendor modules of the 2.6.18 generation), and iptables sends the 32-byte one of Linux 2.6.23 and later. Of the two numbers the first is the kernel's. It is not a matter of 32 or 64 bits: the newer structure has the same size on both.",
  severity: "error",
  symptoms: [{ message: "kernel/extension-size-differs", when: [{ fact: "field.extension", matches: "^connlimit" }, { fact: "field.kernelSize", is: 24 }, { fact: "field.userSize", is: 32 }] }],
  modules: ["ipt_connlimit", "xt_connlimit"],
  remedies: [
    {
      title: "What the vendor advises: load the module again with its additional option",
      where: "node",
      effect: "none",
      lasting: false,
      commands: [["modinfo", "ipt_connlimit"]],
      check: [["modprobe", "-n", "-v", "ipt_connlimit"]],
      note: "The vendor's article does not name the option, and no connlimit source that is public has one; modinfo shows whether the module on this node has any. If it has none, one of the other ways is needed.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base article on iptables errors in containers (option unnamed; unverified)" },
    },
    {
      title: "Use another match for the same purpose: hashlimit or recent",
      where: "container",
      effect: "none",
      lasting: false,
      commands: [["iptables", "-m", "hashlimit", "--help"]],
      check: [["iptables", "-S"]],
      note: "hashlimit per source address limits new connections per time, connlimit those that exist at once. csf: empty CONNLIMIT.",
      proof: { kind: "source", ref: "iptables extensions/libxt_hashlimit.c" },
    },
    {
      title: "Bring node and container to one generation: a node kernel of 2.6.32 or later, or the older iptables in the container",
      where: "node",
      effect: "dangerous",
      lasting: true,
      commands: [["uname", "-r"], ["vzctl", "exec", { slot: "ctid" }, "iptables", "-V"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "dmesg"]],
      proof: { kind: "source", ref: "Linux 2.6.23 net/netfilter/xt_connlimit.c (32 bytes); patch-o-matic ipt_connlimit.h (24 bytes)" },
    },
  ],
  explains: ["abi/versions-differ", "abi/bits-differ", "virtuozzo/module-not-allowed", "virtuozzo/conntrack-not-allowed", "module/unavailable"],
  sources: ["OpenVZ kernel net/netfilter/x_tables.c xt_check_match", "patch-o-matic ipt_connlimit.h", "Linux 2.6.23 xt_connlimit.h"],
};
