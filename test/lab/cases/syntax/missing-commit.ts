import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/missing-commit",
  cases: [
    {
      name: "no table, legacy", layer: "A", why: "a rule before the first *table line",
      run: { argv: ["iptables-legacy-restore"], stdin: "-A INPUT -j ACCEPT\nCOMMIT\n" },
      kind: "corrected command",
    },
    {
      name: "no table, nft", layer: "A", why: "a rule before the first *table line",
      run: { argv: ["iptables-nft-restore"], stdin: "-A INPUT -j ACCEPT\nCOMMIT\n" },
      kind: "corrected command",
    },
  ],
};
