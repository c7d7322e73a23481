import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/nft-missing",
  cases: [
    {
      name: "command", layer: "A", world: "bare", boot: { without: ["nftables"] }, why: "the package is not installed",
      also: [["grep", "PRETTY_NAME", "/etc/os-release"]],
      run: ["nft", "list", "tables"],
    },
  ],
};
