import type { Rule } from "../../model/rule.js";
import { sysctlKept } from "../kept.js";

export const rule: Rule = {
  code: "kernel/out-of-memory",
  family: "limit-reached",
  since: "0.1.0",
  title: "A part of netfilter got no memory from the kernel",
  cause:
    "Netfilter asks for memory in places where it cannot wait, for a packet that is just passing or a table that must be in one piece. Memory was short or too scattered at that moment; in a container its own limit counts. Single lines pass by themselves; many mean that memory is short all the time, or that a table is too large.",
  severity: "error",
  symptoms: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "memory" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/memory" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/memory" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/memory" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/memory" }] },
    { message: "kernel/beancounter-shortage" },
  ],
  remedies: [
    {
      title: "See how much memory is free, and in what pieces",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "grep -E 'MemFree|MemAvailable|Vmalloc' /proc/meminfo; cat /proc/buddyinfo; dmesg | grep -iE 'allocation failure|out of memory' | tail -n 20"]],
      check: [],
      note: "Long address lists belong into an ipset: one rule in place of thousands. In a Virtuozzo container it is its limits: the last number (failcnt) of kmemsize in /proc/user_beancounters.",
      proof: { kind: "source", ref: "the file that prints the line, see docs/messages.md" },
    },
    {
      title: "Keep more memory in reserve for the kernel: twice what it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...sysctlKept("vm.min_free_kbytes", "$(( $(sysctl -n vm.min_free_kbytes) * 2 ))"),
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 5"], for: "no further line of that kind" }],
      note: "It is memory that programs no longer get: not on a machine that is full already. In a container it is the host that has it.",
      proof: { kind: "source", ref: "Linux Documentation/admin-guide/sysctl/vm.rst min_free_kbytes" },
    },
  ],
  ask: ["kmemFailcnt"],
  sources: ["net/netfilter, net/netfilter/ipvs, net/bridge/netfilter: GFP_ATOMIC and vmalloc allocations"],
};
