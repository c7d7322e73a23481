import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/interface-direction",
  cases: [
    {
      name: "-i in OUTPUT, legacy", layer: "A", why: "-i where no packet came in",
      run: ["iptables-legacy", "-A", "OUTPUT", "-i", "lo", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT", interface: "lo" },
    },
    {
      name: "-i in OUTPUT, nft", layer: "A", why: "-i where no packet came in",
      run: ["iptables-nft", "-A", "OUTPUT", "-i", "lo", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT", interface: "lo" },
    },
    {
      name: "-o in INPUT, legacy", layer: "A", why: "-o where no packet leaves",
      run: ["iptables-legacy", "-A", "INPUT", "-o", "lo", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT", interface: "lo" },
    },
    {
      name: "-o in INPUT, nft", layer: "A", why: "-o where no packet leaves",
      run: ["iptables-nft", "-A", "INPUT", "-o", "lo", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT", interface: "lo" },
    },
  ],
};
