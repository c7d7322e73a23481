import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/no-command",
  cases: [
    {
      name: "stray text, legacy", layer: "A", why: "a line without -A",
      run: { argv: ["iptables-legacy-restore"], stdin: "*filter\nINPUT -j ACCEPT\nCOMMIT\n" },
      kind: "corrected command",
    },
    {
      name: "stray text, nft", layer: "A", why: "a line without -A",
      run: { argv: ["iptables-nft-restore"], stdin: "*filter\nINPUT -j ACCEPT\nCOMMIT\n" },
      kind: "corrected command",
    },
  ],
};
