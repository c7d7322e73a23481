import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/mixed",
  cases: [
    {
      name: "warning", layer: "B", why: "rules in both back ends",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables", "-S"],
      warns: "iptables-legacy tables present",
    },
  ],
};
