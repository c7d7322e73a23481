import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/family-not-tracked",
  cases: [
    {
      name: "state", layer: "B", why: "xt_state needs tracking, which cannot be loaded by itself",
      setup: [["iptables-legacy", "-L"], ["modprobe", "xt_state"], ["sh", "-c", "rmmod nf_conntrack 2>/dev/null; true"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["iptables-legacy", "-A", "INPUT", "-m", "state", "--state", "NEW", "-j", "ACCEPT"],
    },
  ],
};
