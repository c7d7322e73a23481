import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "placement/loop",
  cases: [
    {
      name: "two chains, legacy", layer: "A", why: "two chains that jump to each other",
      setup: [["iptables-legacy", "-N", "A"], ["iptables-legacy", "-N", "B"], ["iptables-legacy", "-A", "A", "-j", "B"], ["iptables-legacy", "-A", "INPUT", "-j", "A"]],
      run: ["iptables-legacy", "-A", "B", "-j", "A"],
    },
    {
      name: "two chains, nft", layer: "A", why: "two chains that jump to each other",
      setup: [["iptables-nft", "-N", "A"], ["iptables-nft", "-N", "B"], ["iptables-nft", "-A", "A", "-j", "B"], ["iptables-nft", "-A", "INPUT", "-j", "A"]],
      run: ["iptables-nft", "-A", "B", "-j", "A"],
    },
  ],
};
