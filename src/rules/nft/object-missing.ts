import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "nft/object-missing",
  family: "object-missing",
  since: "0.1.0",
  title: "nft names something that is not there, in the rule set or in the kernel",
  cause:
    "No such file or directory is the kernel's answer for three different things: a table, chain or set that was not created before, a jump to a chain in another table or family, or an expression whose kernel module (nft_ct, nft_nat, nft_reject …) could not be loaded. The line under the message shows which command it was.",
  severity: "error",
  role: "undecided",
  settledBy: [{ fact: "need.marked", is: "name" }, { fact: "field.problem", is: ["missing-chain", "missing-set"] }],
  symptoms: [
    { message: "means/nft-refused", when: [{ fact: "field.errno", is: "ENOENT" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENOENT" }] },
    { message: "nft/*", when: [{ fact: "field.problem", is: ["missing-chain", "missing-module", "missing-set"] }] },
    "nft/chain-type-unsupported",
  ],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "See what there is; create the missing table and chain first",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["nft", "list", "ruleset"], ["nft", "add", "table", { slot: "family" }, { slot: "table" }], ["nft", "add", "chain", { slot: "family" }, { slot: "table" }, { slot: "chain" }]],
      check: [["nft", "list", "chain", { slot: "family" }, { slot: "table" }, { slot: "chain" }]],
      undo: [["nft", "delete", "table", { slot: "family" }, { slot: "table" }]],
      note: "add leaves a table or chain that exists as it is. A chain added like this is only jumped to; one that is to see packets needs «{ type filter hook input priority 0; }» behind its name. Leave the last step out when the table was there before.",
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nft_table_lookup, nft_chain_lookup" },
    },
    {
      title: "Load the modules of expressions and chain types",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.marked", not: "name" }],
      commands: [["modprobe", "-a", "nf_tables", "nft_ct", "nft_chain_nat", "nft_reject_inet"]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", "nft_reject_inet", "nft_chain_nat", "nft_ct"]],
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c nft_expr_type_get, nf_tables_chain_type_lookup" },
    },
  ],
  ask: ["kernel", "modulesLoaded"],
  sources: ["net/netfilter/nf_tables_api.c", "nftables src/cmd.c nft_cmd_enoent"],
};
