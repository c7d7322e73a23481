import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/no-command",
  cases: [
    {
      name: "stray text, legacy", layer: "A", why: "a line without -A",
      setup: [["sh", "-c", "printf '%s' '*filter\nINPUT -j ACCEPT\nCOMMIT\n' > /run/rules.v4"]],
      also: [["cat", "/run/rules.v4"]],
      run: ["iptables-legacy-restore", "/run/rules.v4"],
      slots: { file: "/run/rules.v4" },
    },
    {
      name: "stray text, nft", layer: "A", why: "a line without -A",
      setup: [["sh", "-c", "printf '%s' '*filter\nINPUT -j ACCEPT\nCOMMIT\n' > /run/rules.v4"]],
      also: [["cat", "/run/rules.v4"]],
      run: ["iptables-nft-restore", "/run/rules.v4"],
      slots: { file: "/run/rules.v4" },
    },
  ],
};
