import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "parameter/extension",
  cases: [
    {
      name: "match, legacy", layer: "A", why: "a rate that -m limit does not know",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "limit", "--limit", "5/fortnight", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-m limit --limit 5/day -j ACCEPT" },
    },
    {
      name: "match, nft", layer: "A", why: "a rate that -m limit does not know",
      run: ["iptables-nft", "-A", "INPUT", "-m", "limit", "--limit", "5/fortnight", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-m limit --limit 5/day -j ACCEPT" },
    },
  ],
};
