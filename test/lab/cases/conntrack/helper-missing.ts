import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/helper-missing",
  cases: [
    {
      name: "CT target", layer: "A", why: "no such helper",
      run: ["iptables-legacy", "-t", "raw", "-A", "PREROUTING", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "fpt"],
      truths: { chain: "PREROUTING", protocol: "tcp", port: "21", value: "ftp" },
      kind: "corrected command",
    },
    {
      name: "ftp", layer: "B", why: "the helper module is not loaded",
      setup: [["iptables-legacy", "-t", "raw", "-A", "PREROUTING", "-p", "tcp", "--dport", "21", "-j", "CT", "--notrack"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      truths: { helper: "ftp" },
      run: ["iptables-legacy", "-t", "raw", "-A", "PREROUTING", "-p", "tcp", "--dport", "21", "-j", "CT", "--helper", "ftp"],
    },
  ],
};
