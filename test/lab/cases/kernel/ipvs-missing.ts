import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "kernel/ipvs-missing",
  cases: [
    {
      name: "ipvsadm", layer: "B", why: "ip_vs is not loaded, and who asks for it may not load it",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: { argv: ["ipvsadm", "-L", "-n"], as: "no-sys-module" },
    },
  ],
};
