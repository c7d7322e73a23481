import type { Test } from "../../model/fact.js";
import type { Rule } from "../../model/rule.js";
import { loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

const NEW_ENOUGH: Test = { any: [{ fact: "kernel", known: false }, { fact: "kernel", atLeast: "3.7" }] };

export const rule: Rule = {
  code: "network/ipv6-nat-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The kernel has no NAT for IPv6",
  cause: "NAT for IPv6 came with Linux 3.7 and is modules of its own (ip6table_nat, nf_nat). Older kernels, and those built or run without them, refuse the nat table and MASQUERADE of ip6tables.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ any: [{ fact: "field.program", is: "ip6tables" }, { fact: "message.program", matches: "^ip6" }] }, { fact: "field.table", is: "nat" }, { fact: "field.errno", not: "EAFNOSUPPORT" }] },
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
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ any: [{ fact: "platform", known: false }, { fact: "platform", not: "virtuozzo" }] }, NEW_ENOUGH],
      ...loading("ip6table_nat", { slot: "modules" }),
      check: [REFUSED_HERE],
      note: "Not found: the kernel was built without it. IPv6 mostly needs no NAT: route the prefix instead. Docker: set ip6tables to false.",
      proof: { kind: "live", ref: "proof lab; Linux 3.7 net/ipv6/netfilter/ip6table_nat.c" },
    },
    {
      title: "Load the module on the node: a container may not load it",
      where: "node",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, NEW_ENOUGH],
      only: "from Virtuozzo 7 on",
      ...loading("ip6table_nat"),
      check: [["sh", "-c", "vzctl exec \"$1\" ip6tables -t nat -n -L", "sh", { slot: "ctid" }]],
      note: "On Virtuozzo 7 the container needs the netfilter mode full as well.",
      proof: { kind: "source", ref: "OpenVZ vzkernel 3.10 kernel/kmod.c" },
    },
    {
      title: "Do without: this kernel has no NAT for IPv6, whatever is loaded or allowed",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "kernel", known: true }, { fact: "kernel", below: "3.7" }],
      only: "before kernel 3.7",
      commands: [["sh", "-c", "uname -r; ip -6 address show scope global"]],
      check: [],
      note: "IPv6 mostly needs no NAT: give the machines behind it addresses of the prefix, and route them. For outgoing IPv4 only, leave the line out.",
      proof: { kind: "source", ref: "Linux 3.7 net/ipv6/netfilter/ip6table_nat.c (first release that has it)" },
    },
  ],
  explains: ["framework/docker-failed", "module/unavailable"],
  ask: ["kernel"],
  sources: ["Linux 3.7 net/ipv6/netfilter/ip6table_nat.c"],
};
