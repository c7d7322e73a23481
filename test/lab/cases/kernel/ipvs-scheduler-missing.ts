import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/ipvs-scheduler-missing",
  cases: [
    {
      name: "wlc", layer: "B", why: "the scheduler's module is not loaded and nothing loads it",
      setup: [["modprobe", "ip_vs"], ["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ipvsadm", "-A", "-t", "192.0.2.1:80", "-s", "wlc"],
    },
  ],
};
