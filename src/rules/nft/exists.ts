import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/exists",
  family: "object-exists",
  since: "0.1.0",
  title: "An nft object of that name or value exists already",
  cause:
    "create refuses what is there. add is silent about a table, chain or set that is the same, and refuses a set of another type, a map's key with another value, an element that overlaps another one, a rename onto a name that is taken, and before Linux 6.4 a base chain with another hook or priority (later: Operation not supported). Loading the same file twice is no error: all its rules are then there twice.",
  severity: "error",
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "EEXIST" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "EEXIST" }] },
    { message: "nft/*", when: [{ fact: "field.problem", is: "already-exists" }] }],
  remedies: [
    {
      title: "Write add for create: what is there already is then no error",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "list", "ruleset"]],
      check: [],
      look: [{ command: ["nft", "list", "ruleset"], for: "the object that the caret marks, and how its type, hook, priority or value differs from yours" }],
      note: "add is silent where the same table, chain or set is there. It doubles rules: at the head of a file «add table inet NAME», «delete table inet NAME» and the definition replace your own table in one step.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c (EEXIST, NLM_F_EXCL)" },
    },
    {
      title: "Delete the own table before it is created again",
      where: "host",
      effect: "dangerous",
      lasting: false,
      record: [["sh", "-c", "nft list table \"$1\" \"$2\" > /root/table.before-whytables", "sh", { slot: "family" }, { slot: "nftTable" }]],
      commands: [["nft", "delete", "table", { slot: "family" }, { slot: "nftTable" }]],
      check: [["sh", "-c", "! nft list table \"$1\" \"$2\" 2>/dev/null", "sh", { slot: "family" }, { slot: "nftTable" }]],
      undo: [["nft", "-f", "/root/table.before-whytables"]],
      note: "Only a table of your own: ip filter, ip nat and their like are iptables' and everybody's, inet fw4 and inet firewalld a whole firewall.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c (EEXIST, NLM_F_EXCL)" },
    },
  ],
  sources: ["net/netfilter/nf_tables_api.c"],
};
