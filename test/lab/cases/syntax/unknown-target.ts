import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-target",
  cases: [
    {
      name: "typo, legacy", layer: "A", why: "a misspelt target",
      run: ["iptables-legacy", "-A", "INPUT", "-j", "ACEPT"],
      kind: "corrected command", truths: { newName: "ACCEPT" },
    },
    {
      name: "typo, nft", layer: "A", why: "a misspelt target",
      run: ["iptables-nft", "-A", "INPUT", "-j", "ACEPT"],
      kind: "corrected command", truths: { newName: "ACCEPT" },
    },
  ],
};
