import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/nft-compat-missing",
  cases: [
    {
      name: "MASQUERADE", layer: "B", why: "nft_compat is not loaded and cannot be by itself",
      setup: [["iptables-nft", "-t", "nat", "-A", "POSTROUTING", "-j", "ACCEPT"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["iptables-nft", "-t", "nat", "-A", "POSTROUTING", "-j", "MASQUERADE"],
    },
  ],
};
