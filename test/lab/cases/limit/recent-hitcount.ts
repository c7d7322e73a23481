import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "limit/recent-hitcount",
  cases: [
    {
      name: "100, legacy", layer: "A", why: "more hits than recent remembers",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "recent", "--name", "ssh", "--update", "--hitcount", "70000", "-j", "DROP"],
      kind: "corrected command",
    },
    {
      name: "100, nft", layer: "A", why: "more hits than recent remembers",
      run: ["iptables-nft", "-A", "INPUT", "-m", "recent", "--name", "ssh", "--update", "--hitcount", "70000", "-j", "DROP"],
      kind: "corrected command",
    },
    {
      name: "module option", layer: "B", why: "more hits than recent remembers",
      run: ["iptables-legacy", "-A", "INPUT", "-m", "recent", "--name", "ssh", "--update", "--hitcount", "300", "-j", "DROP"],
      kernel: "hitcount",
    },
  ],
};
