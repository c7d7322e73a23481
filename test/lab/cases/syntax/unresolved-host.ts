import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unresolved-host",
  cases: [
    {
      name: "name, legacy", layer: "A", why: "a host name that cannot be resolved",
      run: ["iptables-legacy", "-A", "INPUT", "-s", "gateway.example", "-j", "ACCEPT"],
      kind: "corrected command", truths: { address: "192.0.2.1" },
    },
    {
      name: "name, nft", layer: "A", why: "a host name that cannot be resolved",
      run: ["iptables-nft", "-A", "INPUT", "-s", "gateway.example", "-j", "ACCEPT"],
      kind: "corrected command", truths: { address: "192.0.2.1" },
    },
  ],
};
