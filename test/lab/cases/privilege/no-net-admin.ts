import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "privilege/no-net-admin",
  cases: [
    {
      name: "list, legacy", layer: "A", why: "root without CAP_NET_ADMIN",
      run: { argv: ["iptables-legacy", "-L", "-n"], as: "no-net-admin" },
      kind: "privilege",
    },
    {
      name: "list, nft", layer: "A", why: "root without CAP_NET_ADMIN",
      run: { argv: ["iptables-nft", "-L", "-n"], as: "no-net-admin" },
      kind: "privilege",
    },
    {
      name: "add, legacy", layer: "A", why: "root without CAP_NET_ADMIN adds a rule",
      run: { argv: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "8081", "-j", "DROP"], as: "no-net-admin" },
      kind: "privilege",
    },
    {
      name: "add, nft", layer: "A", why: "root without CAP_NET_ADMIN adds a rule",
      run: { argv: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "8081", "-j", "DROP"], as: "no-net-admin" },
      kind: "privilege",
    },
  ],
};
