import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/setting-missing",
  cases: [
    {
      name: "sysctl", layer: "B", why: "a setting of connection tracking before its module is there",
      run: ["sysctl", "-w", "net.netfilter.nf_conntrack_acct=1"],
    },
  ],
};
