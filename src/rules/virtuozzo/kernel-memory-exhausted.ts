import type { Rule, RuleRemedy } from "../../model/rule.js";
import type { Test } from "../../model/fact.js";
import { doubled } from "../beancounter-doubled.js";

const raised = (resource: string, when: Test): RuleRemedy => ({
  title: `Double ${resource} for the container; it takes effect at once`,
  where: "node",
  effect: "reversible",
  lasting: true,
  when: [when],
  ...doubled(resource),
  check: [["vzctl", "exec", { slot: "ctid" }, { slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }]],
  undo: `Set barrier and limit that were recorded again with vzctl set --${resource}.`,
  note: "What is recorded are held, most held, barrier, limit and fail counter. The fail counter never goes back: it only must not grow.",
  proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/x_tables.c xt_alloc_table_info (GFP_KERNEL_UBC), kernel/bc/proc.c; vzctl(8)" },
});

const isNamed = (resource: string): Test => ({ fact: "field.resource", is: resource });

export const rule: Rule = {
  code: "virtuozzo/kernel-memory-exhausted",
  family: "limit-reached",
  since: "0.1.0",
  title: "The container has run out of memory that its limits allow: kmemsize, privvmpages or lockedpages",
  cause:
    "The line or the fail counter names which limit it is. The tables themselves, one copy for each CPU on 2.6.32 kernels, are charged to the container's memory. That limit is reached while numiptent is not, so raising numiptent would not help.",
  severity: "error",
  symptoms: [
    { message: "iptables/memory-allocation" },
    { message: "iptables/unknown-error" },
    { message: "kernel/beancounter-shortage", when: [{ fact: "field.resource", is: ["kmemsize", "privvmpages", "lockedpages"] }] },
    "vz/not-enough-resources",
  ],
  requires: [{ any: [{ fact: "kmemFailcnt", atLeast: 1 }, { fact: "field.resource", is: ["kmemsize", "privvmpages", "lockedpages"] }] }],
  excludes: [{ all: [{ fact: "numiptentFailcnt", atLeast: 1 }, { fact: "message.id", not: "kernel/beancounter-shortage" }] }],
  tell: {
    question: { text: "Has the container run out of kernel memory?", where: "container", argv: ["grep", "-E", "kmemsize|privvmpages", "/proc/user_beancounters"] },
    answer: "the last number, failcnt, grew",
  },
  remedies: [
    raised("kmemsize", { any: [isNamed("kmemsize"), { fact: "field.resource", known: false }] }),
    raised("privvmpages", isNamed("privvmpages")),
    raised("lockedpages", isNamed("lockedpages")),
  ],
  explains: ["limit/memory", "framework/owner-chain-flushed", "virtuozzo/numiptent-exhausted"],
  sources: ["OpenVZ kernel 2.6.32 net/netfilter/x_tables.c xt_alloc_table_info"],
};
