import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/obsolete-names",
  cases: [
    {
      name: "sysctl", layer: "A", why: "the name of kernels before 2.6.20",
      run: ["sysctl", "net.ipv4.netfilter.ip_conntrack_max"],
      kind: "corrected command", changesNothing: true,
    },
    {
      name: "modprobe", layer: "B", why: "the module of kernels before 4.19",
      run: ["modprobe", "nf_conntrack_ipv4"], kind: "corrected command",
    },
  ],
};
