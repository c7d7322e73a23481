import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/missing-argument",
  cases: [
    {
      name: "dport, legacy", layer: "A", why: "--dport without a value",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport"],
      kind: "corrected command", truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
    {
      name: "dport, nft", layer: "A", why: "--dport without a value",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport"],
      kind: "corrected command", truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
  ],
};
