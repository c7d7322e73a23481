import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/builtin-chain-absent",
  cases: [
    {
      name: "raw INPUT, legacy", layer: "A", why: "raw has no INPUT chain",
      run: ["iptables-legacy", "-t", "raw", "-A", "INPUT", "-p", "udp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p udp -j ACCEPT", rightTable: "raw", rightChain: "PREROUTING" },
    },
    {
      name: "raw INPUT, nft", layer: "A", why: "raw has no INPUT chain",
      run: ["iptables-nft", "-t", "raw", "-A", "INPUT", "-p", "udp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p udp -j ACCEPT", rightTable: "raw", rightChain: "PREROUTING" },
    },
    {
      name: "PREROUTING in filter, legacy", layer: "A", why: "filter has no PREROUTING chain",
      run: ["iptables-legacy", "-A", "PREROUTING", "-p", "udp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p udp -j ACCEPT", rightTable: "raw" },
    },
    {
      name: "PREROUTING in filter, nft", layer: "A", why: "filter has no PREROUTING chain",
      run: ["iptables-nft", "-A", "PREROUTING", "-p", "udp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p udp -j ACCEPT", rightTable: "raw" },
    },
  ],
};
