import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "syntax/name-too-long",
  cases: [
    {
      name: "chain, legacy", layer: "A", why: "a chain name of 37 characters",
      run: ["iptables-legacy", "-N", "a-chain-with-a-name-that-is-too-long"],
      kind: "corrected command", truths: { newName: "short" },
    },
    {
      name: "chain, nft", layer: "A", why: "a chain name of 37 characters",
      run: ["iptables-nft", "-N", "a-chain-with-a-name-that-is-too-long"],
      kind: "corrected command", truths: { newName: "short" },
    },
  ],
};
