import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-match",
  cases: [
    {
      name: "one dash, legacy", layer: "A", why: "a misspelt match",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "stat", "--state", "NEW", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "one dash, nft", layer: "A", why: "a misspelt match",
      run: ["iptables-nft", "-A", "INPUT", "-m", "stat", "--state", "NEW", "-j", "ACCEPT"],
      kind: "corrected command",
    },
  ],
};
