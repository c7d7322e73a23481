import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/busy",
  family: "object-in-use",
  since: "0.1.0",
  title: "The nft object is still in use",
  cause:
    "The kernel does not delete a chain that a rule jumps to or that still holds rules, a set that a rule looks up, or a table while such references come from elsewhere. In one batch the order counts: first the rules, then what they use.",
  severity: "error",
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "EBUSY" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EBUSY", "EMLINK", "ENOTEMPTY"] }] },
  ],
  remedies: [
    {
      title: "Find the rule that refers to it, and delete that rule first",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [["nft", "-a", "list", "ruleset"], ["nft", "delete", "rule", { slot: "rule" }, "handle", { slot: "count" }]],
      check: [["nft", "list", "ruleset"]],
      undo: "Add the rule again as nft list ruleset showed it.",
      note: "<RULE> is family, table and chain of the rule, <COUNT> the number after «# handle». To replace a whole table, put «delete table» and the new definition into one file: nft -f applies it in one step.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nf_tables_delchain, nf_tables_delset (EBUSY)" },
    },
  ],
  sources: ["net/netfilter/nf_tables_api.c"],
};
