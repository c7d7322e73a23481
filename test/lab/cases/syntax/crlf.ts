import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/crlf",
  cases: [
    {
      name: "restore, legacy", layer: "A", why: "a rule file with Windows line ends",
      setup: [["sh", "-c", "printf '%s' '*filter\r\n:INPUT ACCEPT [0:0]\r\n-A INPUT -s 192.0.2.0/24 -j ACCEPT\r\nCOMMIT\r\n' > /run/rules.v4"]],
      also: [["cat", "/run/rules.v4"]],
      run: ["iptables-legacy-restore", "/run/rules.v4"],
      truths: { file: "/run/rules.v4" },
    },
    {
      name: "restore, nft", layer: "A", why: "a rule file with Windows line ends",
      setup: [["sh", "-c", "printf '%s' '*filter\r\n:INPUT ACCEPT [0:0]\r\n-A INPUT -s 192.0.2.0/24 -j ACCEPT\r\nCOMMIT\r\n' > /run/rules.v4"]],
      also: [["cat", "/run/rules.v4"]],
      run: ["iptables-nft-restore", "/run/rules.v4"],
      truths: { file: "/run/rules.v4" },
    },
  ],
};
