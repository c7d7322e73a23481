import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/loading-disabled",
  cases: [
    {
      name: "table", layer: "B", why: "a setting of every boot forbids loading modules, and the table's was not loaded before",
      setup: [
        ["sh", "-c", "echo kernel.modules_disabled=1 > /etc/sysctl.d/99-locked.conf"],
        ["sysctl", "-q", "-p", "/etc/sysctl.d/99-locked.conf"],
      ],
      also: [["sysctl", "kernel.modules_disabled"]],
      run: ["iptables-legacy", "-t", "nat", "-L", "-n"],
      kind: "reboot",
      witness: ["sh", "-c", "grep -q ^iptable_nat /proc/modules && test $(cat /proc/sys/kernel/modules_disabled) = 1"],
    },
  ],
};
