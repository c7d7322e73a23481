import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/empty-value",
  cases: [
    {
      name: "source, legacy", layer: "A", why: "an empty variable as source",
      run: ["iptables-legacy", "-A", "INPUT", "-s", "", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.1 -j ACCEPT" },
    },
    {
      name: "source, nft", layer: "A", why: "an empty variable as source",
      run: ["iptables-nft", "-A", "INPUT", "-s", "", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.1 -j ACCEPT" },
    },
  ],
};
