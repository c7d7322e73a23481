import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/ipset-missing",
  cases: [
    {
      name: "command", layer: "A", world: "bare", boot: { without: ["ipset"] }, why: "the package is not installed",
      also: [["grep", "PRETTY_NAME", "/etc/os-release"]],
      run: ["ipset", "list", "-n"],
    },
  ],
};
