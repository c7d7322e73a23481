import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/nf-tables-unsupported",
  cases: [
    {
      name: "no nfnetlink", layer: "B", why: "the kernel has no nf_tables at all, iptables is the nft variant",
      setup: [["sh", "-c", "cd /lib/modules/$(uname -r)/kernel/net/netfilter; rm nfnetlink.ko nf_tables.ko; depmod"]],
      run: ["iptables", "-L", "-n"],
    },
    {
      name: "no nf_tables", layer: "B", short: false, why: "the kernel has nfnetlink and no nf_tables, iptables is the nft variant",
      setup: [["sh", "-c", "rm /lib/modules/$(uname -r)/kernel/net/netfilter/nf_tables.ko; depmod"]],
      run: ["iptables", "-L", "-n"],
    },
    {
      name: "not loaded", layer: "B", why: "the kernel has nf_tables as a module and does not load it by itself",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["iptables", "-L", "-n"],
    },
  ],
};
