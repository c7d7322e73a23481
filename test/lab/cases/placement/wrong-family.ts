import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/wrong-family",
  cases: [
    {
      name: "ip6tables, TTL", layer: "A", why: "a target of IPv4 in a rule of IPv6",
      run: ["ip6tables-legacy", "-t", "mangle", "-A", "POSTROUTING", "-j", "ECN", "--ecn-tcp-remove"],
      kind: "corrected command",
    },
  ],
};
