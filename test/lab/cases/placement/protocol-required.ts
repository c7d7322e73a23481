import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/protocol-required",
  cases: [
    {
      name: "TCPMSS, legacy", layer: "A", why: "TCPMSS without -p tcp",
      run: ["iptables-legacy", "-t", "mangle", "-A", "FORWARD", "-j", "TCPMSS", "--clamp-mss-to-pmtu"],
      kind: "corrected command", truths: { rule: "--tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu" }, kernel: "TCPMSS",
    },
    {
      name: "TCPMSS, nft", layer: "A", why: "TCPMSS without -p tcp",
      run: ["iptables-nft", "-t", "mangle", "-A", "FORWARD", "-j", "TCPMSS", "--clamp-mss-to-pmtu"],
      kind: "corrected command", truths: { rule: "--tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu" },
    },
    {
      name: "dport, legacy", layer: "A", why: "--dport without -p",
      run: ["iptables-legacy", "-A", "INPUT", "--dport", "80", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "--dport 80 -j ACCEPT", rightProtocol: "tcp" },
    },
    {
      name: "dport, nft", layer: "A", why: "--dport without -p",
      run: ["iptables-nft", "-A", "INPUT", "--dport", "80", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "--dport 80 -j ACCEPT", rightProtocol: "tcp" },
    },
  ],
};
