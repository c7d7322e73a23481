import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/wrong-family",
  cases: [
    {
      name: "IPv4 in ip6tables", layer: "A", why: "an IPv4 address for ip6tables",
      run: ["ip6tables-legacy", "-A", "INPUT", "-s", "192.0.2.1", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "IPv6 in iptables, legacy", layer: "A", why: "an IPv6 address for iptables",
      run: ["iptables-legacy", "-A", "INPUT", "-s", "2001:db8::1", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "IPv6 in iptables, nft", layer: "A", why: "an IPv6 address for iptables",
      run: ["iptables-nft", "-A", "INPUT", "-s", "2001:db8::1", "-j", "ACCEPT"],
      kind: "corrected command",
    },
  ],
};
