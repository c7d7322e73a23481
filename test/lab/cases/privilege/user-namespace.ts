import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "privilege/user-namespace",
  cases: [
    {
      name: "list, legacy", layer: "A", why: "root of a user namespace that does not own the network",
      run: { argv: ["iptables-legacy", "-L", "-n"], as: "user-namespace" },
      kind: "privilege", env: { platform: "podman" },
    },
    {
      name: "list, nft", layer: "A", why: "root of a user namespace that does not own the network",
      run: { argv: ["iptables-nft", "-L", "-n"], as: "user-namespace" },
      kind: "privilege", env: { platform: "podman" },
    },
    {
      name: "add, legacy", layer: "A", why: "root of a user namespace that does not own the network adds a rule",
      run: { argv: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "8081", "-j", "DROP"], as: "user-namespace" },
      kind: "privilege", env: { platform: "podman" },
    },
  ],
};
