import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/incompatible-table",
  cases: [
    {
      name: "list", layer: "A", why: "the table holds rules that iptables cannot show",
      setup: [["nft", "add", "table", "ip", "filter"], ["nft", "add", "chain", "ip", "filter", "INPUT", "{ type filter hook input priority 0; }"], ["nft", "add", "rule", "ip", "filter", "INPUT", "tcp", "dport", "{ 22, 80 }", "accept"]],
      run: ["iptables-nft", "-L", "-n"],
    },
    {
      name: "foreign base chain", layer: "A", why: "a base chain that iptables does not know",
      setup: [["nft", "add", "table", "ip", "filter"], ["nft", "add", "chain", "ip", "filter", "mine", "{ type filter hook input priority 10; }"]],
      run: ["iptables-nft", "-S"],
      warns: "incompatible base-chains",
    },
  ],
};
