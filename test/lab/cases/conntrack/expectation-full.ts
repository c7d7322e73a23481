import type { CodeCases } from "../../case.js";

/** Three control connections of FTP; each announces a port, for which the kernel makes an expectation. */
const SESSIONS = String.raw`for n in 1 2 3; do (printf 'USER lab\r\n'; sleep 0.4; printf 'PORT 127,0,0,1,8,%s\r\n' $n; sleep 1) | nc 127.0.0.1 21 >/dev/null & done; sleep 3`;

export const cases: CodeCases = {
  code: "conntrack/expectation-full",
  cases: [
    {
      name: "FTP", layer: "B", why: "more data connections are announced than the table of expectations holds",
      setup: [
        ["modprobe", "nf_conntrack_ftp"],
        ["iptables-legacy", "-t", "raw", "-A", "OUTPUT", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "ftp"],
        ["sysctl", "-q", "-w", "net.netfilter.nf_conntrack_expect_max=1"],
        ["sh", "-c", "nc -ll -p 21 -e cat >/dev/null 2>&1 & sleep 1"],
      ],
      run: ["sh", "-c", SESSIONS],
      warns: "expectation table full", short: false,
    },
  ],
};
