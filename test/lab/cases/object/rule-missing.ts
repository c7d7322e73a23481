import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/rule-missing",
  cases: [
    {
      name: "delete, legacy", layer: "A", why: "-D of a rule that is not there",
      run: ["iptables-legacy", "-D", "INPUT", "-p", "tcp", "--dport", "80", "-j", "ACCEPT"],
      truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
    {
      name: "delete, nft", layer: "A", why: "-D of a rule that is not there",
      run: ["iptables-nft", "-D", "INPUT", "-p", "tcp", "--dport", "80", "-j", "ACCEPT"],
      truths: { rule: "-p tcp --dport 80 -j ACCEPT" },
    },
  ],
};
