import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/invalid-address",
  cases: [
    {
      name: "mask, legacy", layer: "A", why: "a mask above 32",
      run: ["iptables-legacy", "-A", "INPUT", "-s", "192.0.2.0/33", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.0/24 -j ACCEPT" },
    },
    {
      name: "mask, nft", layer: "A", why: "a mask above 32",
      run: ["iptables-nft", "-A", "INPUT", "-s", "192.0.2.0/33", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.0/24 -j ACCEPT" },
    },
  ],
};
