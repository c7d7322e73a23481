import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/bad-value",
  cases: [
    {
      name: "log level, legacy", layer: "A", why: "a level that -j LOG does not know",
      run: ["iptables-legacy", "-A", "INPUT", "-j", "LOG", "--log-level", "loud"],
      kind: "corrected command", truths: { rule: "-j LOG --log-level info" },
    },
    {
      name: "log level, nft", layer: "A", why: "a level that -j LOG does not know",
      run: ["iptables-nft", "-A", "INPUT", "-j", "LOG", "--log-level", "loud"],
      kind: "corrected command", truths: { rule: "-j LOG --log-level info" },
    },
  ],
};
