import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/broken",
  cases: [
    {
      name: "modules.dep gone", layer: "B", why: "modules.dep is missing",
      setup: [["sh", "-c", "rm /lib/modules/$(uname -r)/modules.dep*"]],
      run: ["modprobe", "xt_recent"],
    },
    {
      name: "insmod without dependencies", layer: "B", why: "insmod does not load what the module needs",
      run: ["sh", "-c", "insmod /lib/modules/$(uname -r)/kernel/net/ipv4/netfilter/iptable_nat.ko"],
      kernel: "Unknown symbol",
    },
    {
      name: "truncated", layer: "B", why: "the file is cut short",
      setup: [["sh", "-c", "f=/lib/modules/$(uname -r)/kernel/net/netfilter/xt_recent.ko; cp $f /root/; head -c 3000 $f > /tmp/x; cat /tmp/x > $f"]],
      run: ["modprobe", "xt_recent"],
    },
  ],
};
