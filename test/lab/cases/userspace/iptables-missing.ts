import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/iptables-missing",
  cases: [
    {
      name: "command", layer: "A", world: "bare", boot: { without: ["iptables"] }, why: "the package is not installed",
      also: [["grep", "PRETTY_NAME", "/etc/os-release"]],
      run: ["iptables", "-S"],
    },
  ],
};
