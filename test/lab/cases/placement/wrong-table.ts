import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/wrong-table",
  cases: [
    {
      name: "DNAT in filter, legacy", layer: "A", why: "a nat target without -t nat",
      run: ["iptables-legacy", "-A", "INPUT", "-j", "DNAT", "--to-destination", "192.0.2.1"],
      kind: "corrected command", truths: { rule: "-j DNAT --to-destination 192.0.2.1" }, kernel: "only valid in nat table",
    },
    {
      name: "DNAT in filter, nft", layer: "A", why: "a nat target without -t nat",
      run: ["iptables-nft", "-A", "INPUT", "-j", "DNAT", "--to-destination", "192.0.2.1"],
      kind: "corrected command", truths: { rule: "-j DNAT --to-destination 192.0.2.1" },
    },
    {
      name: "TPROXY in filter, legacy", layer: "A", why: "a mangle target without -t mangle",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-j", "TPROXY", "--on-port", "3128"],
      kind: "corrected command", truths: { rule: "-p tcp -j TPROXY --on-port 3128" }, kernel: "only valid in mangle table",
    },
    {
      name: "TPROXY in filter, nft", layer: "A", why: "a mangle target without -t mangle",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "-j", "TPROXY", "--on-port", "3128"],
      kind: "corrected command", truths: { rule: "-p tcp -j TPROXY --on-port 3128" },
    },
  ],
};
