import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/queue-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "The program that decides about queued packets does not keep up",
  cause:
    "Packets that a rule sends to a queue (-j NFQUEUE or -j QUEUE) wait until a program takes them and says what becomes of them. It is slower than they come, or hangs, so the queue of {count|N} packets is full and further ones are dropped.",
  severity: "error",
  symptoms: [{ message: "kernel/queue-full" }],
  modules: ["nfnetlink_queue"],
  remedies: [
    {
      title: "Spread the load over several queues, and let packets pass when nobody answers",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, "-j", "NFQUEUE", "--queue-balance", "0:3", "--queue-bypass"]],
      check: [["cat", "/proc/net/netfilter/nfnetlink_queue"]],
      undo: [[{ slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, "-j", "NFQUEUE", "--queue-balance", "0:3", "--queue-bypass"]],
      note: "The sixth column of that file counts what was dropped because the queue was full. The program must listen on all queues and may ask for a longer one (nfq_set_queue_maxlen). --queue-bypass only helps when no program listens. Send fewer packets there: only new connections.",
      proof: { kind: "source", ref: "net/netfilter/nfnetlink_queue.c __nfqnl_enqueue_packet; net/netfilter/xt_NFQUEUE.c" },
    },
  ],
  sources: ["net/netfilter/nfnetlink_queue.c", "net/ipv6/netfilter/ip6_queue.c (until 3.4)"],
};
