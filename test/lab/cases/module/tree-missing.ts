import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/tree-missing",
  cases: [
    {
      name: "no folder", layer: "B", why: "no module tree for the running kernel",
      setup: [["sh", "-c", "mv /lib/modules/$(uname -r) /root/tree"]],
      also: [["sh", "-c", "ls /lib/modules"]],
      run: ["iptables-legacy", "-L", "-n"],
    },
  ],
};
