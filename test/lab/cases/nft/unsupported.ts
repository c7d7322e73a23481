import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/unsupported",
  cases: [
    {
      name: "masquerade in filter", layer: "A", why: "masquerade in a filter chain",
      setup: [["nft", "add", "table", "inet", "lab"], ["nft", "add", "chain", "inet", "lab", "input", "{ type filter hook input priority 0; }"]],
      truths: { family: "inet", table: "lab", chain: "postrouting", rule: "masquerade" }, kind: "corrected command",
      run: ["nft", "add", "rule", "inet", "lab", "input", "masquerade"],
    },
  ],
};
