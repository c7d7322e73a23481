import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/no-command",
  cases: [
    {
      name: "rule without -A, legacy", layer: "A", why: "a rule without a command",
      run: ["iptables-legacy", "-p", "tcp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -j ACCEPT", chain: "INPUT" },
    },
    {
      name: "rule without -A, nft", layer: "A", why: "a rule without a command",
      run: ["iptables-nft", "-p", "tcp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -j ACCEPT", chain: "INPUT" },
    },
  ],
};
