import type { CodeCases } from "../../case.js";

/** Assured entries: the kernel drops others early when it needs room, and then nothing would be full. */
const FILL = "for port in 1 2 3 4; do conntrack -I -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport $port --dport 80 --state ESTABLISHED -u ASSURED -t 600 || exit; done";

export const cases: CodeCases = {
  code: "conntrack/table-full",
  cases: [
    {
      name: "ping", layer: "B", why: "the table holds as many entries as it may",
      setup: [
        ["modprobe", "nf_conntrack"],
        ["iptables-legacy", "-A", "OUTPUT", "-m", "conntrack", "--ctstate", "NEW"],
        ["sh", "-c", FILL],
        ["sysctl", "-q", "-w", "net.netfilter.nf_conntrack_max=4"],
      ],
      run: ["ping", "-c", "1", "-W", "1", "127.0.0.1"],
      kernel: "table full",
    },
  ],
};
