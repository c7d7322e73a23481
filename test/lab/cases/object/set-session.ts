import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-session",
  cases: [
    {
      name: "ipset", layer: "B", why: "no ip_set in the kernel",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ipset", "create", "allow", "hash:ip"],
    },
  ],
};
