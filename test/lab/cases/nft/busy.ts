import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/busy",
  cases: [
    {
      name: "chain", layer: "A", why: "a chain that a rule jumps to",
      setup: [["nft", "add", "table", "inet", "lab"], ["nft", "add", "chain", "inet", "lab", "used"], ["nft", "add", "chain", "inet", "lab", "input", "{ type filter hook input priority 0; }"], ["nft", "add", "rule", "inet", "lab", "input", "jump", "used"]],
      slots: { rule: "inet lab input", count: "3" },
      run: ["nft", "delete", "chain", "inet", "lab", "used"],
    },
  ],
};
