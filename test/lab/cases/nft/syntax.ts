import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/syntax",
  cases: [
    {
      name: "iptables words", layer: "A", why: "words of iptables for nft",
      setup: [["nft", "add", "table", "ip", "filter"], ["nft", "add", "chain", "ip", "filter", "INPUT"]],
      run: ["nft", "add", "rule", "ip", "filter", "INPUT", "-p", "tcp", "--dport", "22", "-j", "ACCEPT"],
      truths: { rule: "-A INPUT -p tcp --dport 22 -j ACCEPT", value: "add rule ip filter INPUT tcp dport 22 counter accept" },
      kind: "corrected command",
    },
  ],
};
