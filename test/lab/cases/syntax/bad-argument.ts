import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/bad-argument",
  cases: [
    {
      name: "stray word, legacy", layer: "A", why: "a stray word",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "80", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
    {
      name: "stray word, nft", layer: "A", why: "a stray word",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "80", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
  ],
};
