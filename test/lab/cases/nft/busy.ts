import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "nft/busy",
  cases: [
    {
      name: "set", layer: "A", why: "a set that a rule looks up",
      setup: [["nft", "add", "table", "inet", "lab"], ["nft", "add", "set", "inet", "lab", "used", "{ type ipv4_addr; }"], ["nft", "add", "chain", "inet", "lab", "input", "{ type filter hook input priority 0; }"], ["nft", "add", "rule", "inet", "lab", "input", "ip", "saddr", "@used", "drop"]],
      truths: { rule: "inet lab input", count: "3" },
      run: ["nft", "delete", "set", "inet", "lab", "used"],
    },
  ],
};
