import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/hashlimit-table-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "A hashlimit rule has more addresses to count than its table takes",
  cause:
    "hashlimit keeps an entry for each address (or pair, or port) it meets until that was idle for the expiry time. When --hashlimit-htable-max is reached, packets of further addresses do not match at all, so a rule that accepts what is below a rate lets nobody new in. A flood with forged addresses fills it in seconds.",
  severity: "warning",
  symptoms: [{ message: "kernel/hashlimit-table-full" }],
  remedies: [
    {
      title: "Give the rule a larger table, or let entries go sooner",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-R", { slot: "chain" }, { slot: "line" }, { slot: "rule" }]],
      check: [["sh", "-c", "ls /proc/net/ipt_hashlimit && wc -l /proc/net/ipt_hashlimit/*"]],
      undo: "Replace the rule by the one it was, with -R.",
      note: "Type the rule with --hashlimit-htable-max four times as high, a smaller --hashlimit-htable-expire (milliseconds), or --hashlimit-srcmask 24 so that a network counts as one.",
      proof: { kind: "source", ref: "net/netfilter/xt_hashlimit.c dsthash_alloc_init" },
    },
  ],
  sources: ["net/netfilter/xt_hashlimit.c dsthash_alloc_init"],
};
