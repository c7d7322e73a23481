import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/option-conflict",
  cases: [
    {
      name: "-p and ! -p, legacy", layer: "A", why: "two commands in one",
      run: ["iptables-legacy", "-L", "INPUT", "-A", "INPUT"],
      kind: "corrected command",
    },
    {
      name: "-p and ! -p, nft", layer: "A", why: "two commands in one",
      run: ["iptables-nft", "-L", "INPUT", "-A", "INPUT"],
      kind: "corrected command",
    },
  ],
};
