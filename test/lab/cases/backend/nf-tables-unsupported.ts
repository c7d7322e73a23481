import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/nf-tables-unsupported",
  cases: [
    {
      name: "no nf_tables", layer: "B", why: "the kernel has no nf_tables",
      setup: [["sh", "-c", "rm /lib/modules/$(uname -r)/kernel/net/netfilter/nf_tables.ko; depmod"]],
      run: ["iptables-nft", "-L"],
    },
  ],
};
