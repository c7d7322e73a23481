import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/mixed",
  cases: [
    {
      name: "warning", layer: "B", world: "bare", why: "a legacy table that somebody only looked at: it is registered and empty",
      setup: [["iptables-legacy", "-L", "-n"]],
      run: ["iptables", "-S"],
      warns: "iptables-legacy tables present",
    },
  ],
};
