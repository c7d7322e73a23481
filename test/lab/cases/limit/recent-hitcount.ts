import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "limit/recent-hitcount",
  cases: [
    {
      name: "100, legacy", layer: "A", why: "more hits than recent remembers",
      truths: { rule: "-m recent --name ssh --update --hitcount 200 -j DROP" },
      run: ["iptables-legacy", "-A", "INPUT", "-m", "recent", "--name", "ssh", "--update", "--hitcount", "70000", "-j", "DROP"],
      kind: "corrected command",
    },
    {
      name: "100, nft", layer: "A", why: "more hits than recent remembers",
      truths: { rule: "-m recent --name ssh --update --hitcount 200 -j DROP" },
      run: ["iptables-nft", "-A", "INPUT", "-m", "recent", "--name", "ssh", "--update", "--hitcount", "70000", "-j", "DROP"],
      kind: "corrected command",
    },
    {
      name: "6.1", layer: "B", short: false, why: "more hits than recent remembers",
      truths: { rule: "-m recent --name ssh --update --hitcount 200 -j DROP" },
      run: ["iptables-legacy", "-A", "INPUT", "-m", "recent", "--name", "ssh", "--update", "--hitcount", "300", "-j", "DROP"],
      kernel: "hitcount", kind: "corrected command",
    },
  ],
};
