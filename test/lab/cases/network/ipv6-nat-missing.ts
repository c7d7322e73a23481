import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "network/ipv6-nat-missing",
  cases: [
    {
      name: "nat", layer: "B", why: "no IPv6 nat module",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ip6tables-legacy", "-t", "nat", "-A", "POSTROUTING", "-j", "MASQUERADE"],
    },
  ],
};
