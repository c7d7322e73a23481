import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/unknown-protocol",
  cases: [
    {
      name: "name, legacy", layer: "A", why: "no such protocol",
      run: ["iptables-legacy", "-A", "INPUT", "-p", "htpp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -j ACCEPT" },
    },
    {
      name: "name, nft", layer: "A", why: "no such protocol",
      run: ["iptables-nft", "-A", "INPUT", "-p", "htpp", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-p tcp -j ACCEPT" },
    },
  ],
};
