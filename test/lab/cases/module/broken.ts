import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/broken",
  cases: [
    {
      name: "insmod without dependencies", layer: "B", why: "insmod does not load what the module needs",
      run: ["sh", "-c", "insmod /lib/modules/$(uname -r)/kernel/net/ipv4/netfilter/iptable_nat.ko"],
      kernel: "Unknown symbol",
      kind: "corrected command", changesNothing: true, witness: ["sh", "-c", "lsmod | grep -q ^iptable_nat"],
      truths: { module: "iptable_nat" },
    },
  ],
};
