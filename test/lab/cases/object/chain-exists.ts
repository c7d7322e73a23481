import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/chain-exists",
  cases: [
    {
      name: "go on with it, legacy", layer: "A", why: "-N of a chain that is there",
      setup: [["iptables-legacy", "-N", "WEB"], ["iptables-legacy", "-A", "WEB", "-j", "ACCEPT"]],
      run: ["iptables-legacy", "-N", "WEB"],
      kind: "corrected command",
    },
    {
      name: "go on with it, nft", layer: "A", why: "-N of a chain that is there",
      setup: [["iptables-nft", "-N", "WEB"], ["iptables-nft", "-A", "WEB", "-j", "ACCEPT"]],
      run: ["iptables-nft", "-N", "WEB"],
      kind: "corrected command",
    },
    {
      name: "make it anew, legacy", layer: "A", why: "-N of a chain that is there",
      setup: [["iptables-legacy", "-N", "WEB"]],
      run: ["iptables-legacy", "-N", "WEB"],
    },
    {
      name: "make it anew, nft", layer: "A", why: "-N of a chain that is there",
      setup: [["iptables-nft", "-N", "WEB"]],
      run: ["iptables-nft", "-N", "WEB"],
    },
  ],
};
