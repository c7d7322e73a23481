import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/invalid-port",
  cases: [
    {
      name: "name, legacy", layer: "A", why: "no such service",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "htpp", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "name, nft", layer: "A", why: "no such service",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "htpp", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "number, legacy", layer: "A", why: "a port above 65535",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "70000", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "number, nft", layer: "A", why: "a port above 65535",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "--dport", "70000", "-j", "ACCEPT"],
      kind: "corrected command",
    },
  ],
};
