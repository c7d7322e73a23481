import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/bad-value",
  cases: [
    {
      name: "log level, legacy", layer: "A", why: "a level that -j LOG does not know",
      run: ["iptables-legacy", "-A", "INPUT", "-j", "LOG", "--log-level", "loud"],
      kind: "corrected command", slots: { rule: "-j LOG --log-level info" }, remedy: "Type the rule",
    },
    {
      name: "log level, nft", layer: "A", why: "a level that -j LOG does not know",
      run: ["iptables-nft", "-A", "INPUT", "-j", "LOG", "--log-level", "loud"],
      kind: "corrected command", slots: { rule: "-j LOG --log-level info" }, remedy: "Type the rule",
    },
  ],
};
