import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/in-use",
  cases: [
    {
      name: "another module on it", layer: "B", why: "a module on which another one stands, and no rule needs either",
      setup: [["modprobe", "iptable_nat"]],
      run: ["rmmod", "nf_nat"], kind: "corrected command",
      check: "! grep -q ^nf_nat /proc/modules",
    },
    {
      name: "iptable_filter", layer: "B", why: "a table's module while the table holds a rule",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["rmmod", "iptable_filter"],
      truths: { table: "filter", module: "iptable_filter" }, kind: "corrected command",
    },
  ],
};
