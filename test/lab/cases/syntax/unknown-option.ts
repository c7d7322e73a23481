import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-option",
  cases: [
    {
      name: "misspelt, legacy", layer: "A", why: "a misspelt option",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dprot", "80", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
    {
      name: "misspelt, nft", layer: "A", why: "a misspelt option",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dprot", "80", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
  ],
};
