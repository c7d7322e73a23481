import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/legacy-tables-removed",
  cases: [
    {
      name: "no ip_tables", layer: "B", why: "the kernel has nf_tables and no ip_tables, iptables is the legacy variant",
      setup: [
        ["sh", "-c", "rm /lib/modules/$(uname -r)/kernel/net/ipv4/netfilter/ip_tables.ko /lib/modules/$(uname -r)/kernel/net/ipv4/netfilter/iptable_*.ko; depmod"],
        ["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"],
        ["nft", "list", "ruleset"],
      ],
      also: [["lsmod"], { argv: ["modprobe", "ip_tables"], mayFail: true }],
      run: ["iptables", "-L", "-n"],
    },
  ],
};
