import type { Rule } from "../../model/rule.js";
import { loading } from "../modules.js";

export const rule: Rule = {
  code: "kernel/queue-refused",
  family: "kernel-part-missing",
  since: "0.2.0",
  title: "The kernel gives the program no queue (NFQUEUE, NFLOG, ULOG)",
  cause:
    "A program that decides about packets or logs them binds itself to a numbered queue of the kernel through nfnetlink. It was refused: another process has that number already, the module (nfnetlink_queue, nfnetlink_log) is not loaded, or the option is newer than the kernel. While nobody listens, packets that a rule sends to the queue are dropped unless the rule says --queue-bypass.",
  severity: "error",
  role: "undecided",
  symptoms: [{ message: "means/queue-refused", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["EPERM"] }] }] }],
  modules: ["nfnetlink_queue", "nfnetlink_log"],
  tell: {
    question: { text: "Who listens to which queue?", where: "host", argv: ["sh", "-c", "cat /proc/net/netfilter/nfnetlink_queue /proc/net/netfilter/nfnetlink_log"] },
    answer: "the files are not there, or the number stands there with another process's id",
  },
  remedies: [
    {
      title: "Load the modules",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading("nfnetlink_queue", "nfnetlink_log"),
      check: [["test", "-e", "/proc/net/netfilter/nfnetlink_queue"], ["test", "-e", "/proc/net/netfilter/nfnetlink_log"]],
      note: "When the files are there already, another process may have the number (first column: queue, second: process); give one of the two another number, in the program and in the rule.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nfnetlink_queue.c (nfqnl_recv_config: EBUSY, EPERM)" },
    },
  ],
  explains: ["framework/service-failed"],
  sources: ["net/netfilter/nfnetlink_queue.c, nfnetlink_log.c", "libnetfilter_queue src/libnetfilter_queue.c", "suricata src/source-nfq.c"],
};
