import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "network/ipv6-nat-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The kernel has no NAT for IPv6",
  cause: "NAT for IPv6 came with Linux 3.7 and is modules of its own (ip6table_nat, nf_nat). Older kernels, and those built or run without them, refuse the nat table and MASQUERADE of ip6tables.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ any: [{ fact: "field.program", is: "ip6tables" }, { fact: "message.program", matches: "^ip6" }] }, { fact: "field.table", is: "nat" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "message.program", matches: "^ip6" }, { fact: "field.target", is: ["MASQUERADE", "DNAT", "SNAT", "REDIRECT", "NETMAP"] }] },
    { message: "iptables/no-chain-target-match", when: [{ any: [{ fact: "message.program", matches: "^ip6" }, { fact: "command.program", matches: "^ip6" }] }, { fact: "need.kind", is: "nat" }] },
  ],
  modules: ["ip6table_nat", "nf_nat"],
  tell: {
    question: { text: "Does the kernel have NAT for IPv6?", where: "host", argv: ["modprobe", "-n", "-v", "ip6table_nat"] },
    answer: "it says \"not found\"",
  },
  remedies: [
    {
      title: "Load the module",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", "ip6table_nat", { slot: "modules" }]],
      check: [[{ slot: "program" }, "-t", "nat", "-L", "-n"]],
      undo: [["modprobe", "-r", "-a", "xt_MASQUERADE", "ip6table_nat"]],
      note: "Not found: the kernel is older than 3.7 or built without it. IPv6 mostly needs no NAT: route the prefix instead. Docker: set ip6tables to false.",
      proof: { kind: "source", ref: "Linux 3.7 net/ipv6/netfilter/ip6table_nat.c" },
    },
  ],
  explains: ["framework/docker-failed", "module/unavailable"],
  ask: ["kernel"],
  sources: ["Linux 3.7 net/ipv6/netfilter/ip6table_nat.c"],
};
