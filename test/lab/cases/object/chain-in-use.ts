import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/chain-in-use",
  cases: [
    {
      name: "not empty, legacy", layer: "A", why: "-X of a chain with rules",
      setup: [["iptables-legacy", "-N", "WEB"], ["iptables-legacy", "-A", "WEB", "-j", "ACCEPT"]],
      run: ["iptables-legacy", "-X", "WEB"],
      kind: "corrected command",
    },
    {
      name: "not empty, nft", layer: "A", why: "-X of a chain with rules",
      setup: [["iptables-nft", "-N", "WEB"], ["iptables-nft", "-A", "WEB", "-j", "ACCEPT"]],
      run: ["iptables-nft", "-X", "WEB"],
      kind: "corrected command",
    },
    {
      name: "referenced, legacy", layer: "A", why: "-X of a chain a rule jumps to",
      setup: [["iptables-legacy", "-N", "WEB"], ["iptables-legacy", "-A", "INPUT", "-j", "WEB"]],
      run: ["iptables-legacy", "-X", "WEB"],
      kind: "corrected command", truths: { rule: "INPUT -j WEB" },
    },
    {
      name: "referenced, nft", layer: "A", why: "-X of a chain a rule jumps to",
      setup: [["iptables-nft", "-N", "WEB"], ["iptables-nft", "-A", "INPUT", "-j", "WEB"]],
      run: ["iptables-nft", "-X", "WEB"],
      kind: "corrected command", truths: { rule: "INPUT -j WEB" },
    },
    {
      name: "referenced, nft's own command", layer: "A", why: "a chain that a rule jumps to, deleted with nft",
      setup: [["nft", "add", "table", "inet", "lab"], ["nft", "add", "chain", "inet", "lab", "used"], ["nft", "add", "chain", "inet", "lab", "input", "{ type filter hook input priority 0; }"], ["nft", "add", "rule", "inet", "lab", "input", "jump", "used"]],
      run: ["nft", "delete", "chain", "inet", "lab", "used"],
      kind: "corrected command", truths: { rule: "input", count: "3" },
    },
  ],
};
