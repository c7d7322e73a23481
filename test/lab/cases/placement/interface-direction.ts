import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/interface-direction",
  cases: [
    {
      name: "-i in OUTPUT, legacy", layer: "A", why: "-i where no packet came in",
      run: ["iptables-legacy", "-A", "OUTPUT", "-i", "lo", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "-i in OUTPUT, nft", layer: "A", why: "-i where no packet came in",
      run: ["iptables-nft", "-A", "OUTPUT", "-i", "lo", "-j", "ACCEPT"],
      kind: "corrected command",
    },
  ],
};
