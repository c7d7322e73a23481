import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/missing-commit",
  cases: [
    {
      name: "no COMMIT, legacy", layer: "A", why: "a section without COMMIT",
      setup: [["sh", "-c", "printf '%s' '*filter\n-A INPUT -j ACCEPT\n*nat\n-A POSTROUTING -j MASQUERADE\nCOMMIT\n' > /run/rules.v4"]],
      also: [["cat", "/run/rules.v4"]],
      run: ["iptables-legacy-restore", "/run/rules.v4"],
      truths: { file: "/run/rules.v4", line: "3" },
    },
    {
      name: "no COMMIT, nft", layer: "A", why: "a section without COMMIT",
      setup: [["sh", "-c", "printf '%s' '*filter\n-A INPUT -j ACCEPT\n*nat\n-A POSTROUTING -j MASQUERADE\nCOMMIT\n' > /run/rules.v4"]],
      also: [["cat", "/run/rules.v4"]],
      run: ["iptables-nft-restore", "/run/rules.v4"],
      truths: { file: "/run/rules.v4", line: "3" },
    },
  ],
};
