import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/in-use",
  cases: [
    {
      name: "iptable_filter", layer: "B", why: "a table's module while the table holds a rule",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["rmmod", "iptable_filter"],
      truths: { table: "filter", module: "iptable_filter" }, kind: "corrected command",
    },
  ],
};
