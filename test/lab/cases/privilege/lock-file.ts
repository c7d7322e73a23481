import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "privilege/lock-file",
  cases: [
    {
      name: "read-only /run", layer: "A", why: "/run is read-only",
      setup: [["mount", "-o", "remount,ro", "/run"]],
      run: ["iptables-legacy", "-L", "-n"],
    },
  ],
};
