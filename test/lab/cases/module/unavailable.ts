import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/unavailable",
  cases: [
    {
      name: "nat", layer: "B", why: "the same without a word on the module",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["iptables-legacy", "-t", "nat", "-L", "-n"],
    },
  ],
};
