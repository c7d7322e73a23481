import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "restore/line-refused",
  cases: [
    {
      name: "at COMMIT, legacy", layer: "A", why: "the kernel refuses a rule, restore names the COMMIT line",
      run: { argv: ["iptables-legacy-restore"], stdin: "*filter\n-A INPUT -m owner --uid-owner 0 -j ACCEPT\nCOMMIT\n" },
    },
    {
      name: "at COMMIT, nft", layer: "A", why: "the kernel refuses a rule, restore names the COMMIT line",
      run: { argv: ["iptables-nft-restore"], stdin: "*filter\n-A INPUT -m owner --uid-owner 0 -j ACCEPT\nCOMMIT\n" },
    },
  ],
};
