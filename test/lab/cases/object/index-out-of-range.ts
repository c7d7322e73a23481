import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/index-out-of-range",
  cases: [
    {
      name: "delete, legacy", layer: "A", why: "-D past the end",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables-legacy", "-D", "INPUT", "3"],
      kind: "corrected command", truths: { line: "1" },
    },
    {
      name: "delete, nft", layer: "A", why: "-D past the end",
      setup: [["iptables-nft", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables-nft", "-D", "INPUT", "3"],
      kind: "corrected command", truths: { line: "1" },
    },
    {
      name: "insert, legacy", layer: "A", why: "-I past the end",
      run: ["iptables-legacy", "-I", "INPUT", "5", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT" },
    },
    {
      name: "insert, nft", layer: "A", why: "-I past the end",
      run: ["iptables-nft", "-I", "INPUT", "5", "-j", "ACCEPT"],
      kind: "corrected command", truths: { rule: "-j ACCEPT" },
    },
  ],
};
