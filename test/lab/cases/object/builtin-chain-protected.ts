import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/builtin-chain-protected",
  cases: [
    {
      name: "delete, legacy", layer: "A", why: "-X of a built-in chain",
      setup: [["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables-legacy", "-X", "INPUT"],
      kind: "corrected command",
    },
    {
      name: "delete, nft", layer: "A", why: "-X of a built-in chain",
      setup: [["iptables-nft", "-A", "INPUT", "-j", "ACCEPT"]],
      run: ["iptables-nft", "-X", "INPUT"],
      kind: "corrected command",
    },
    {
      name: "user chain policy, legacy", layer: "A", why: "a policy for a user chain",
      setup: [["iptables-legacy", "-N", "WEB"]],
      run: ["iptables-legacy", "-P", "WEB", "DROP"],
      kind: "corrected command",
    },
    {
      name: "user chain policy, nft", layer: "A", why: "a policy for a user chain",
      setup: [["iptables-nft", "-N", "WEB"]],
      run: ["iptables-nft", "-P", "WEB", "DROP"],
      kind: "corrected command",
    },
    {
      name: "REJECT policy, legacy", layer: "A", why: "a policy that is no policy",
      run: ["iptables-legacy", "-P", "INPUT", "REJECT"],
      kind: "corrected command",
    },
    {
      name: "REJECT policy, nft", layer: "A", why: "a policy that is no policy",
      run: ["iptables-nft", "-P", "INPUT", "REJECT"],
      kind: "corrected command",
    },
  ],
};
