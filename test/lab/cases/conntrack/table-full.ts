import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/table-full",
  cases: [
    {
      name: "ping", layer: "B", why: "the table is full",
      setup: [["modprobe", "nf_conntrack"], ["iptables-legacy", "-A", "OUTPUT", "-m", "conntrack", "--ctstate", "NEW"], ["sysctl", "-q", "-w", "net.netfilter.nf_conntrack_max=4"], ["sh", "-c", "for n in 1 2 3 4 5 6 7 8; do ping -c 1 -W 1 127.0.0.$n >/dev/null 2>&1; done; true"]],
      run: ["ping", "-c", "1", "-W", "1", "127.0.0.1"],
      kernel: "table full",
    },
  ],
};
