import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/bridge-netfilter-missing",
  cases: [
    {
      name: "sysctl", layer: "B", why: "br_netfilter is not loaded",
      lasts: [],
      run: ["sysctl", "-w", "net.bridge.bridge-nf-call-iptables=1"],
    },
  ],
};
