import type { Rule } from "../../model/rule.js";
import { RULES_KEPT } from "../kept.js";

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
      title: "See which queue drops, and whether its program runs",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "cat /proc/net/netfilter/nfnetlink_queue; iptables-save | grep -n QUEUE"]],
      check: [],
      note: "Columns: queue, process, waiting, how much is copied, its size, the longest queue, dropped as full, dropped by the socket, id. The program that waits may be hanging: restart it first. It may ask for a longer queue (nfq_set_queue_maxlen), and rules may send it less: only new connections.",
      proof: { kind: "source", ref: "net/netfilter/nfnetlink_queue.c seq_show, __nfqnl_enqueue_packet" },
    },
    {
      title: "Spread the load over several queues: replace the rule by one with --queue-balance",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      record: [RULES_KEPT],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-R", { slot: "chain" }, { slot: "line" }, { slot: "rule" }, "-j", "NFQUEUE", "--queue-balance", "0:3"]],
      check: [["sh", "-c", "a=$(awk '{ n += $7 } END { print n }' /proc/net/netfilter/nfnetlink_queue); sleep 10; test \"$(awk '{ n += $7 } END { print n }' /proc/net/netfilter/nfnetlink_queue)\" = \"$a\""]],
      undo: "Replace the rule by the one it was, with -R.",
      note: "The program must listen on all four queues, 0 to 3: packets of a queue without a program are dropped. --queue-bypass lets them pass in that case, so past an intrusion prevention: only where that is wanted. A further rule behind the old one would never be met.",
      proof: { kind: "source", ref: "net/netfilter/nfnetlink_queue.c __nfqnl_enqueue_packet; net/netfilter/xt_NFQUEUE.c" },
    },
  ],
  sources: ["net/netfilter/nfnetlink_queue.c", "net/ipv6/netfilter/ip6_queue.c (until 3.4)"],
};
