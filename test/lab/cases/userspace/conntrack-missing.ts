import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/conntrack-missing",
  cases: [
    {
      name: "command", layer: "A", world: "bare", boot: { without: ["conntrack"] }, why: "the package is not installed",
      also: [["grep", "PRETTY_NAME", "/etc/os-release"]],
      run: ["conntrack", "-L"],
    },
  ],
};
