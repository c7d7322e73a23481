import type { Rule } from "../../model/rule.js";
import { RULES_KEPT } from "../kept.js";

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
      title: "Type the rule with a larger table under a new name: the old name keeps its old table",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      record: [RULES_KEPT],
      commands: [[{ slot: "program" }, "-t", { slot: "table" }, "-R", { slot: "chain" }, { slot: "line" }, { slot: "rule" }]],
      check: [["sh", "-c", "test \"$(cat /proc/net/ipt_hashlimit/* | wc -l)\" -gt \"$1\"", "sh", { slot: "count" }]],
      look: [{ command: ["sh", "-c", "dmesg | grep 'max count' | tail -n 3"], for: "no line that is newer than the change" }],
      undo: "Replace the rule by the one it was, with -R.",
      note: "Type the rule with another --hashlimit-name and --hashlimit-htable-max four times as high; or, with the name as it is, -D first and then -A: replaced under the same name it keeps the old table and the old maximum. A smaller --hashlimit-htable-expire (milliseconds) or --hashlimit-srcmask 24, so that a network counts as one, helps as well.",
      proof: { kind: "source", ref: "tried in a namespace of Linux 6.18; net/netfilter/xt_hashlimit.c htable_find_get, dsthash_alloc_init" },
    },
    {
      title: "See which tables there are, and how full they are",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "wc -l /proc/net/ipt_hashlimit/* /proc/net/ip6t_hashlimit/*; iptables-save | grep hashlimit"]],
      check: [],
      note: "Each file is a table by its --hashlimit-name, each line an address that is counted.",
      proof: { kind: "source", ref: "net/netfilter/xt_hashlimit.c dl_seq_show" },
    },
  ],
  sources: ["net/netfilter/xt_hashlimit.c dsthash_alloc_init"],
};
