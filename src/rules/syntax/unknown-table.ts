import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/unknown-table",
  family: "words-refused",
  since: "0.1.0",
  title: "No table is called {said|like this}",
  cause:
    "The name behind -t, or behind the * of a rule file, is none that netfilter has. There are filter, nat, mangle, raw and security (ebtables: filter, nat and broute), always in lower case. The kernel is asked for a module of that name, so the same words appear as for a table that is missing. The nearest name that exists is {newName|not known}.",
  severity: "error",
  symptoms: [
    "iptables/table-init-failed",
    "iptables/restore-table-failed",
    "iptables/table-unknown",
    { message: "iptables/restore-form-line-table-name-invalid-2" },
    "iptables/table-badly-formed",
    "iptables/bad-table-name",
  ],
  requires: [{ fact: "named.known", is: false }],
  supports: [{ fact: "named.nearest", known: true }],
  remedies: [
    {
      title: "Type the command with the table's real name",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "named.nearest", known: true }],
      ...editedRule([{ do: "table", to: { slot: "newName" } }]),
      note: "The nearest name is {newName|not known}.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_find_table_lock" },
    },
    {
      title: "Name one of the tables that exist",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [],
      check: [],
      note: "filter, nat, mangle, raw and security; of ebtables filter, nat and broute; always in lower case.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_find_table_lock" },
    },
  ],
  sources: ["net/netfilter/x_tables.c xt_find_table_lock", "iptables 1.8 iptables/nft.c xtables_ipv4"],
};
