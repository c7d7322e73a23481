import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/mixed",
  cases: [
    {
      name: "nft list", layer: "A", why: "rules in both back ends",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables-nft", "-S"],
      warns: "iptables-legacy tables present",
    },
    {
      name: "warning", layer: "B", why: "the legacy table stays registered after its rules are gone",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables", "-S"],
      warns: "iptables-legacy tables present",
    },
  ],
};
