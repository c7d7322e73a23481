import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/incompatible-table",
  cases: [
    {
      name: "list", layer: "A", world: "bare", why: "the table holds a rule that iptables cannot show",
      setup: [["iptables-nft", "-A", "INPUT", "-j", "ACCEPT"], ["nft", "add", "rule", "ip", "filter", "INPUT", "ct", "state", "new", "counter", "accept"], ["nft", "add", "rule", "ip", "filter", "INPUT", "counter", "drop"]],
      truths: { chain: "INPUT", table: "filter", count: "2", family: "ip" },
      run: ["iptables-nft", "-L", "-n"],
    },
    {
      name: "foreign base chain", layer: "A", world: "bare", why: "a base chain that iptables does not know",
      setup: [["nft", "add", "table", "ip", "filter"], ["nft", "add", "chain", "ip", "filter", "mine", "{ type filter hook input priority 10; }"]],
      truths: { chain: "mine", table: "filter" },
      run: ["iptables-nft", "-S"],
      warns: "incompatible base-chains",
    },
  ],
};
