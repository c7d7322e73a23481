import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/kernel-memory-exhausted",
  since: "0.1.0",
  title: "The container has run out of kernel memory (kmemsize)",
  cause:
    "The tables themselves, one copy for each CPU on 2.6.32 kernels, are charged to the container's kernel memory. That limit is reached while numiptent is not, so raising numiptent would not help.",
  severity: "error",
  symptoms: [
    { message: "iptables/memory-allocation" },
    { message: "iptables/unknown-error" },
    { message: "kernel/beancounter-shortage", when: [{ fact: "field.resource", is: ["kmemsize", "privvmpages", "lockedpages"] }] },
    "vz/not-enough-resources",
  ],
  requires: [{ any: [{ fact: "kmemFailcnt", atLeast: 1 }, { fact: "field.resource", is: ["kmemsize", "privvmpages", "lockedpages"] }] }],
  excludes: [{ all: [{ fact: "numiptentFailcnt", atLeast: 1 }, { fact: "message.id", not: "kernel/beancounter-shortage" }] }],
  remedies: [
    {
      title: "Raise kmemsize for the container",
      where: "node",
      effect: "reversible",
      lasting: true,
      commands: [["vzctl", "set", { slot: "ctid" }, "--save", "--kmemsize", "64M:80M"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "grep", "kmemsize", "/proc/user_beancounters"]],
      undo: "Set the previous values again with the same command.",
      note: "64M:80M stands for about twice what the container holds now; maxheld in user_beancounters shows it.",
      proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/x_tables.c xt_alloc_table_info (GFP_KERNEL_UBC)" },
    },
  ],
  explains: ["limit/memory", "framework/owner-chain-flushed", "virtuozzo/numiptent-exhausted"],
  sources: ["OpenVZ kernel 2.6.32 net/netfilter/x_tables.c xt_alloc_table_info"],
};
