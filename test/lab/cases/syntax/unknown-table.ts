import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-table",
  cases: [
    {
      name: "upper case, legacy", layer: "A", why: "a table name in upper case",
      run: ["iptables-legacy", "-t", "NAT", "-L", "-n"],
      kind: "corrected command",
    },
    {
      name: "upper case, nft", layer: "A", why: "a table name in upper case",
      run: ["iptables-nft", "-t", "NAT", "-L", "-n"],
      kind: "corrected command",
    },
  ],
};
