import type { Rule } from "../../model/rule.js";

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
      commands: [["cat", "/proc/meminfo"], ["cat", "/proc/buddyinfo"], ["sh", "-c", "dmesg | grep -iE 'allocation failure|out of memory' | tail -n 20"]],
      check: [["cat", "/proc/meminfo"]],
      note: "Keep some in reserve for the kernel: sysctl -w vm.min_free_kbytes=65536. Long address lists belong into an ipset. In a Virtuozzo container look at the failcnt of kmemsize in /proc/user_beancounters.",
      proof: { kind: "source", ref: "the file that prints the line, see docs/messages.md" },
    },
  ],
  ask: ["kmemFailcnt"],
  sources: ["net/netfilter, net/netfilter/ipvs, net/bridge/netfilter: GFP_ATOMIC and vmalloc allocations"],
};
