import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-session",
  cases: [
    {
      name: "no ip_set", layer: "B", why: "no ip_set in the kernel",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ipset", "list", "-n"],
    },
    {
      name: "no ip_set, lasting", layer: "B", short: false, why: "the same, and it must not come back after a restart",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["ipset", "list", "-n"],
      lasts: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
    },
  ],
};
