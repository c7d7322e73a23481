import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-match",
  cases: [
    {
      name: "typo, legacy", layer: "A", why: "a misspelt match",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "stat", "--state", "NEW", "-j", "ACCEPT"],
      kind: "corrected command", truths: { newName: "state", rule: "--state NEW -j ACCEPT" },
    },
    {
      name: "typo, nft", layer: "A", why: "a misspelt match",
      run: ["iptables-nft", "-A", "INPUT", "-m", "stat", "--state", "NEW", "-j", "ACCEPT"],
      kind: "corrected command", truths: { newName: "state", rule: "--state NEW -j ACCEPT" },
    },
  ],
};
