import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/ipvs-missing",
  cases: [
    {
      name: "ipvsadm", layer: "B", why: "ip_vs is not loaded and nothing loads it",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ipvsadm", "-L", "-n"],
    },
  ],
};
