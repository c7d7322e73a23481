import type { Rule } from "../../model/rule.js";
import { editedRule, ruleTemplate } from "../rule-again.js";

export const rule: Rule = {
  code: "placement/wrong-table",
  family: "value-refused",
  since: "0.1.0",
  title: "{misplacedBy|The target or match} is not taken in the {table|named} table",
  cause:
    "Some targets and matches only mean something in one table: addresses are rewritten in nat, header fields and marks in mangle, tracking is switched off in raw, and packets are rejected in filter. The kernel compares the table when the rule is added and refuses it. Without -t the table is filter. What is needed here is the {rightTable|other} table.",
  severity: "error",
  symptoms: [
    "means/wrong-table",
    
    { message: "kernel/wrong-table" },
    { message: "kernel/map-set-table" },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.misplaced", is: "table" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.misplaced", is: "table" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP"] }, { fact: "need.misplaced", is: "table" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: ["kernel/wrong-table", "kernel/map-set-table"] }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: ["kernel/wrong-table", "kernel/map-set-table"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: ["kernel/wrong-table", "kernel/map-set-table"] }] },
    { message: "iptables/parse-the-nat-table-is-not-intended-for" },
    { message: "iptables/parse-the-nat-table-is-not-intended-for-2" },
    { message: "iptables/restore-line-failed", when: [{ fact: "need.misplaced", is: "table" }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "need.misplaced", is: "table" }] },
  ],
  tell: {
    question: { text: "What does the kernel's log say?", where: "host", argv: ["dmesg"] },
    answer: "it says \"only valid in\", or \"can only be called from\", another table",
  },
  remedies: [
    {
      title: "Put the rule into the table and chain that take it",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.rightTables", known: true }],
      ...editedRule([{ do: "table", to: { slot: "rightTable" } }, { do: "chain", to: { slot: "rightChain" } }], ruleTemplate({ slot: "program" }, "-t", { slot: "rightTable" }, "-A", { slot: "rightChain" })),
      note: "In a rule file it belongs below the line of that table (*nat, *mangle …). A program that made the rule has a setting for it; the kernel's log names the table that is wanted.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match, xt_check_target" },
    },
    {
      title: "See in the kernel's log which table is wanted",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "need.rightTables", known: false }, { fact: "message.id", matches: "^(?!iptables/parse-the-nat-table)" }],
      commands: [["sh", "-c", "dmesg | tail -n 20"]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 20"], for: "the name of the match or target with only valid in, and the table" }],
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match, xt_check_target" },
    },
    {
      title: "Drop in filter, or early in raw, and leave nat to addresses",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", matches: "^iptables/parse-the-nat-table" }],
      ...editedRule([{ do: "table", to: "raw" }]),
      note: "The nat table sees only the first packet of a connection, so a DROP in it would let the rest through. raw has PREROUTING and OUTPUT and knows no states yet: a rule with -m conntrack, or for packets that leave, belongs into filter, into INPUT, FORWARD or OUTPUT.",
      proof: { kind: "source", ref: "iptables 1.8 iptables/xshared.c do_parse (nat and DROP)" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "framework/ufw-init-failed"],
  sources: ["net/netfilter/x_tables.c xt_check_match, xt_check_target", "net/netfilter/xt_SECMARK.c, xt_CONNSECMARK.c", "net/ipv4/netfilter/ipt_rpfilter.c", "net/netfilter/xt_set.c"],
};
