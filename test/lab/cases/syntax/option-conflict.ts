import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/option-conflict",
  cases: [
    {
      name: "two commands, legacy", layer: "A", why: "two commands in one",
      run: ["iptables-legacy", "-L", "INPUT", "-A", "INPUT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT", chain: "INPUT" },
    },
    {
      name: "two commands, nft", layer: "A", why: "two commands in one",
      run: ["iptables-nft", "-L", "INPUT", "-A", "INPUT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT", chain: "INPUT" },
    },
    {
      name: "twice, legacy", layer: "A", why: "an option twice",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-p", "udp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -j ACCEPT" },
    },
    {
      name: "twice, nft", layer: "A", why: "an option twice",
      run: ["iptables-nft", "-A", "INPUT", "-p", "tcp", "-p", "udp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -j ACCEPT" },
    },
  ],
};
