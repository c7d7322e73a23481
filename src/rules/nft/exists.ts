import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/exists",
  family: "object-exists",
  since: "0.1.0",
  title: "An nft object of that name or value exists already",
  cause:
    "create refuses what is there, and add refuses a set element that overlaps another one, a chain with another type or priority, or a table that belongs to somebody else. Loading the same file twice without flushing it first does this.",
  severity: "error",
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "EEXIST" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "EEXIST" }] }],
  remedies: [
    {
      title: "Delete the own table before it is created again",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["nft", "list", "ruleset"], ["nft", "delete", "table", { slot: "family" }, { slot: "table" }]],
      check: [["nft", "list", "tables"]],
      undo: "Load the table again from its file.",
      note: "At the head of a file: «add table inet NAME» and «delete table inet NAME» replace it in one step, without touching other programs' tables as flush ruleset would.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c (EEXIST, NLM_F_EXCL)" },
    },
  ],
  sources: ["net/netfilter/nf_tables_api.c"],
};
