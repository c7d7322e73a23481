import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/tool-refused",
  cases: [
    {
      name: "no netlink module", layer: "B", why: "nf_conntrack_netlink is not loaded",
      setup: [["sysctl", "-q", "-w", "kernel.modprobe=/bin/false"]],
      run: ["conntrack", "-L"],
    },
  ],
};
