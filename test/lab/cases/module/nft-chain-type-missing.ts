import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/nft-chain-type-missing",
  cases: [
    {
      name: "nat", layer: "B", why: "nft_chain_nat is not loaded and cannot be by itself",
      setup: [["iptables-nft", "-L"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["iptables-nft", "-t", "nat", "-A", "POSTROUTING", "-j", "ACCEPT"],
    },
  ],
};
