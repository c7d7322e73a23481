import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "kernel/table-data-refused",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel cannot make sense of the table it was given",
  cause:
    "The program hands over a whole table as one block, and a check of its structure failed before any rule was looked at. That is not about a rule: the program and the kernel lay the block out differently (a 32-bit ebtables on a 64-bit kernel, a program older or newer than the kernel by many years), or the block was damaged.",
  severity: "error",
  symptoms: [
    { message: "kernel/*", when: [{ fact: "field.problem", is: "table-data" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/table-data" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/table-data" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/table-data" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/table-data" }] },
  ],
  remedies: [
    {
      title: "Use a program of the kernel's time and word size",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -rm; iptables -V; ebtables -V; file -L $(command -v ebtables) $(command -v iptables)"]],
      check: [REFUSED_HERE],
      note: "The block may also come from a file: ebtables --atomic-file of another machine, or of another kernel. Make it anew.",
      proof: { kind: "source", ref: "net/bridge/netfilter/ebtables.c ebt_check_entry_size_and_hooks; net/netfilter/x_tables.c xt_check_table_hooks" },
    },
  ],
  explains: ["parameter/bridge", "kernel/rule-refused"],
  ask: ["kernel", "arch", "userArch"],
  sources: ["net/bridge/netfilter/ebtables.c", "net/ipv4/netfilter/ip_tables.c translate_table", "net/netfilter/x_tables.c xt_check_table_hooks"],
};
