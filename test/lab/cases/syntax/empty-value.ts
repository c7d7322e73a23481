import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/empty-value",
  cases: [
    {
      name: "source, legacy", layer: "A", why: "an empty variable as source",
      run: ["iptables-legacy", "-A", "INPUT", "-s", "", "-j", "ACCEPT"],
      kind: "corrected command", truths: { value: "192.0.2.1" },
    },
    {
      name: "source, nft", layer: "A", why: "an empty variable as source",
      run: ["iptables-nft", "-A", "INPUT", "-s", "", "-j", "ACCEPT"],
      kind: "corrected command", truths: { value: "192.0.2.1" },
    },
    {
      name: "the next option for a value", layer: "A", why: "an unquoted empty variable as port: -j is taken for it",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "--dport", "-j", "ACCEPT"],
      kind: "corrected command", truths: { value: "80" },
    },
  ],
};
