import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/crlf",
  cases: [
    {
      name: "restore, legacy", layer: "A", why: "a rule file with Windows line ends",
      run: { argv: ["iptables-legacy-restore"], stdin: "*filter\r\n:INPUT ACCEPT [0:0]\r\n-A INPUT -s 192.0.2.0/24 -j ACCEPT\r\nCOMMIT\r\n" },
      kind: "corrected command",
    },
    {
      name: "restore, nft", layer: "A", why: "a rule file with Windows line ends",
      run: { argv: ["iptables-nft-restore"], stdin: "*filter\r\n:INPUT ACCEPT [0:0]\r\n-A INPUT -s 192.0.2.0/24 -j ACCEPT\r\nCOMMIT\r\n" },
      kind: "corrected command",
    },
  ],
};
