import type { Rule } from "../../model/rule.js";
import { editedRule, ruleTemplate } from "../rule-again.js";

export const rule: Rule = {
  code: "placement/builtin-chain-absent",
  family: "value-refused",
  since: "0.1.0",
  title: "The {table|named} table has no chain {chain|of that name}",
  cause:
    "Each table hooks in at some of the five points only: filter at INPUT, FORWARD and OUTPUT, raw at PREROUTING and OUTPUT, nat at all but FORWARD (INPUT since Linux 2.6.36), mangle at all. A built-in chain that the table lacks cannot be made either. The usual slip is a rule for PREROUTING or POSTROUTING without -t nat. iptables has the same words for a missing module; here the chain alone is reason enough.",
  severity: "error",
  symptoms: [
    { message: "iptables/no-chain-target-match" },
    { message: "iptables/bad-rule" },
    { message: "iptables/builtin-chain" },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["ENOENT", "EINVAL"] }] },
    { message: "iptables/unknown-error" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP", "EINVAL"] }] },
    { message: "iptables-nft/chain-does-not-exist" },
    { message: "iptables/restore-line-failed" },
    { message: "iptables/restore-table-failed" },
    // Where the line was refused for its -t, its chain is that other table's.
    { message: "iptables/restore-error-at-line", when: [{ fact: "messages", lacks: ["iptables/parse-the-t-option-cannot-be-used-in", "iptables/parse-the-t-option-seen-in-line-cannot", "iptables/parse-line-seems-to-have-a-t-table"] }] },
    // A policy for a chain that the table does not have, as a file of another kernel or table holds it.
    { message: "iptables/restore-chain-cant-set-policy-on-line", when: [{ fact: "field.errno", is: "ENOENT" }] },
  ],
  requires: [{ any: [{ fact: "need.misplaced", is: "chain" }, { fact: "message.id", is: "iptables/restore-chain-cant-set-policy-on-line" }] }],
  remedies: [
    {
      title: "Put the rule into the table that has the chain",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.rightTables", known: true }, { any: [{ fact: "command.operation", not: ["delete", "check"] }, { fact: "command.operation", known: false }] }],
      ...editedRule([{ do: "table", to: { slot: "rightTable" } }, { do: "chain", to: { slot: "rightChain" } }], ruleTemplate({ slot: "program" }, "-t", { slot: "rightTable" }, "-A", { slot: "rightChain" })),
      proof: { kind: "source", ref: "net/ipv4/netfilter/iptable_filter.c, iptable_nat.c, iptable_mangle.c, iptable_raw.c (valid_hooks)" },
    },
    {
      title: "Delete the rule from the table that has the chain",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "need.rightTables", known: true }, { fact: "command.operation", is: ["delete", "check"] }],
      commands: [{ again: [{ do: "table", to: { slot: "rightTable" } }], template: [{ slot: "program" }, "-t", { slot: "rightTable" }, "-D", { slot: "rightChain" }, { slot: "rule" }] }],
      check: [{ again: [{ do: "table", to: { slot: "rightTable" } }], as: "check", template: [] }],
      undo: "Type the rule again as the listing showed it, with -I and its number.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_DELETE_ENTRY; net/ipv4/netfilter/iptable_nat.c" },
    },
    {
      title: "See which tables and chains this kernel has",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "need.rightTables", known: false }],
      commands: [["cat", "/proc/net/ip_tables_names"], ["iptables-save"]],
      check: [],
      look: [{ command: ["iptables-save"], for: "the lines with a colon below each *table: a chain that the file names and that is not there was made by another kernel or another release" }],
      note: "Take the line of that chain, and its rules, out of the file, or put them below the table that has the chain.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/iptable_nat.c, iptable_security.c (valid_hooks)" },
    },
  ],
  explains: ["restore/line-refused", "object/rule-missing", "object/chain-missing", "module/unavailable"],
  sources: ["net/ipv4/netfilter/iptable_filter.c, iptable_nat.c, iptable_mangle.c, iptable_raw.c, iptable_security.c (valid_hooks)", "libiptc/libiptc.c TC_STRERROR"],
};
