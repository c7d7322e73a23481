import type { Rule } from "../../model/rule.js";
import { NUMIPTENT_PERHAPS } from "../virtuozzo-branch.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "limit/memory",
  family: "limit-reached",
  since: "0.1.0",
  title: "There was not enough memory for the rules",
  cause:
    "The kernel keeps a table in one piece and needs room for the old and the new one at the same time, once per change; the program needs as much. Large tables (ten thousands of rules, address lists), little memory, a cgroup's limit, or on 32-bit machines a small vmalloc area make that fail. The old rules stay in force.",
  severity: "error",
  // On a VPS the same words mean the limit of rules.
  role: "undecided",
  settledBy: [{ fact: "platform", known: true }, { fact: "message.id", not: "iptables/memory-allocation" }],
  symptoms: [
    { message: "means/kernel-refused", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "means/tracking-refused", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    "means/memory",
    "iptables/memory-allocation",
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "iptables/not-root", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "iptables/kernel-socket", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENOMEM" }] },
    { message: "iptables/*", when: [{ fact: "field.problem", is: "memory" }] },
  ],
  supports: [{ fact: "platform", not: "virtuozzo" }],
  tell: {
    question: { text: "Did the kernel run out of memory?", where: "host", argv: ["dmesg"] },
    answer: "its last lines tell of an allocation that failed",
  },
  remedies: [
    NUMIPTENT_PERHAPS,
    {
      title: "See how large the tables are, and what memory is left",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "iptables-save | wc -l; grep -E 'MemFree|MemAvailable|Vmalloc' /proc/meminfo; cat /sys/fs/cgroup/memory.max 2>/dev/null; dmesg | grep -iE 'vmalloc|allocation failure' | tail -n 5"]],
      check: [REFUSED_HERE],
      note: "Load the rules from one file with iptables-restore: each single iptables command copies the whole table. Address lists belong into an ipset: one rule and a hash in place of thousands of rules. On 32-bit kernels the boot option vmalloc=256M enlarges the area.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_alloc_table_info (kvmalloc, GFP_KERNEL_ACCOUNT)" },
    },
  ],
  ask: ["platform", "numiptentFailcnt"],
  sources: ["net/netfilter/x_tables.c xt_alloc_table_info", "libiptc/libiptc.c TC_STRERROR (ENOMEM)"],
};
