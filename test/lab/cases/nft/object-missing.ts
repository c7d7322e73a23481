import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/object-missing",
  cases: [
    {
      name: "chain", layer: "A", why: "a rule for a table that was never made",
      truths: { family: "inet", table: "filter", chain: "input" },
      run: ["nft", "add", "rule", "inet", "filter", "input", "tcp", "dport", "22", "accept"],
    },
  ],
};
