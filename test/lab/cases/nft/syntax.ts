import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/syntax",
  cases: [
    {
      name: "iptables words", layer: "A", why: "iptables words for nft",
      run: ["nft", "add", "rule", "inet", "filter", "input", "-p", "tcp", "--dport", "22", "accept"],
      kind: "corrected command",
    },
  ],
};
