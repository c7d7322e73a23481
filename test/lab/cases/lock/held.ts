import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "lock/held",
  cases: [
    {
      name: "-w 1", layer: "A", why: "another program holds the lock longer than -w waits",
      setup: [["sh", "-c", "flock /run/xtables.lock sleep 3 >/dev/null 2>&1 & sleep 0.3"]],
      run: ["iptables-legacy", "-w", "1", "-A", "INPUT", "-j", "ACCEPT"],
      kind: "corrected command",
    },
    {
      name: "1.8.7 without -w", layer: "A", why: "1.8.7 does not wait",
      boot: { iptables: "1.8.7" },
      setup: [["sh", "-c", "flock /run/xtables.lock sleep 3 >/dev/null 2>&1 & sleep 0.3"]],
      run: ["iptables-legacy", "-A", "INPUT", "-j", "ACCEPT"],
      kind: "corrected command",
    },
  ],
};
