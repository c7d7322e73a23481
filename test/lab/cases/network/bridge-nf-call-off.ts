import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "network/bridge-nf-call-off",
  cases: [
    {
      name: "sysctl", layer: "B", why: "br_netfilter is loaded, its sysctl is 0",
      setup: [["modprobe", "br_netfilter"], ["sysctl", "-q", "-w", "net.bridge.bridge-nf-call-iptables=0"]],
      run: ["sysctl", "net.bridge.bridge-nf-call-iptables"],
      warns: "bridge-nf-call-iptables = 0",
    },
  ],
};
