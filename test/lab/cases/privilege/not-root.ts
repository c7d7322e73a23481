import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "privilege/not-root",
  cases: [
    {
      name: "list, legacy", layer: "A", why: "an ordinary user lists",
      run: { argv: ["iptables-legacy", "-L", "-n"], as: "user" },
      kind: "privilege",
    },
    {
      name: "list, nft", layer: "A", why: "an ordinary user lists",
      run: { argv: ["iptables-nft", "-L", "-n"], as: "user" },
      kind: "privilege",
    },
    {
      name: "add, legacy", layer: "A", why: "an ordinary user adds a rule",
      run: { argv: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "8081", "-j", "DROP"], as: "user" },
      kind: "privilege",
    },
    {
      name: "add, nft", layer: "A", why: "an ordinary user adds a rule",
      run: { argv: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "8081", "-j", "DROP"], as: "user" },
      kind: "privilege",
    },
  ],
};
