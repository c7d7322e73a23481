import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/wrong-family",
  cases: [
    {
      name: "IPv4 in ip6tables", layer: "A", why: "an IPv4 address for ip6tables",
      run: ["ip6tables", "-A", "INPUT", "-s", "192.0.2.1", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 192.0.2.1 -j ACCEPT" },
    },
    {
      name: "IPv6 in iptables", layer: "A", why: "an IPv6 address for iptables",
      run: ["iptables", "-A", "INPUT", "-s", "2001:db8::1", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-s 2001:db8::1 -j ACCEPT" },
    },
  ],
};
