import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/invalid-address",
  cases: [
    {
      name: "wildcard, legacy", layer: "A", why: "an asterisk where the prefix belongs: 192.0.2.0/24 was meant",
      run: ["iptables-legacy", "-A", "INPUT", "-s", "192.0.2.*", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.0/24 -j ACCEPT" },
    },
    {
      name: "wildcard, nft", layer: "A", why: "an asterisk where the prefix belongs: 192.0.2.0/24 was meant",
      run: ["iptables-nft", "-A", "INPUT", "-s", "192.0.2.*", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.0/24 -j ACCEPT" },
    },
  ],
};
