import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/busy",
  family: "object-in-use",
  since: "0.1.0",
  title: "The nft object is still in use",
  cause:
    "The kernel does not delete a chain that a rule or a verdict map jumps to, or a set that a rule looks up; a chain that only holds rules goes with them. Nothing refers from one table into another, so a whole table always goes. Elements of a set with flags constant cannot be changed while it is in use. Before Linux 4.18 a nat chain is refused like this as long as the legacy iptable_nat is loaded. In one batch the order counts: first the rules, then what they use.",
  severity: "error",
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "EBUSY" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EBUSY", "ENOTEMPTY"] }] },
  ],
  remedies: [
    {
      title: "Find the rule that refers to it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["nft", "-a", "list", "ruleset"]],
      check: [],
      look: [{ command: ["nft", "-a", "list", "ruleset"], for: "jump, goto and vmap lines with the chain's name, @NAME of a set; the number behind the word handle is the rule's" }],
      note: "To replace a whole table, put «delete table» and the new definition into one file: nft -f applies it in one step. A set with flags constant takes no element: write the elements into its definition.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nf_tables_delchain, nf_tables_delset (EBUSY)" },
    },
    {
      title: "Find the rule that refers to it, and delete that rule first",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      record: [["sh", "-c", "{ echo \"delete table $1 $2\"; nft list table \"$1\" \"$2\"; } > /root/table.before-whytables", "sh", { slot: "family" }, { slot: "nftTable" }]],
      commands: [["nft", "delete", "rule", { slot: "family" }, { slot: "nftTable" }, { slot: "nftChain" }, "handle", { slot: "count" }]],
      check: [["sh", "-c", "! nft -a list chain \"$1\" \"$2\" \"$3\" | grep -q \"# handle $4$\"", "sh", { slot: "family" }, { slot: "nftTable" }, { slot: "nftChain" }, { slot: "count" }]],
      undo: [["nft", "-f", "/root/table.before-whytables"]],
      note: "<COUNT> is the number after «# handle»; then type the refused command again.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nf_tables_delchain, nf_tables_delset (EBUSY)" },
    },
  ],
  sources: ["net/netfilter/nf_tables_api.c"],
};
