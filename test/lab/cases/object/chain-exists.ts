import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/chain-exists",
  cases: [
    {
      name: "new, legacy", layer: "A", why: "-N of a chain that is there",
      setup: [["iptables-legacy", "-N", "WEB"]],
      run: ["iptables-legacy", "-N", "WEB"],
    },
    {
      name: "new, nft", layer: "A", why: "-N of a chain that is there",
      setup: [["iptables-nft", "-N", "WEB"]],
      run: ["iptables-nft", "-N", "WEB"],
    },
  ],
};
