import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/entry-missing",
  cases: [
    {
      name: "delete", layer: "A", why: "no such entry",
      run: ["conntrack", "-D", "-p", "tcp", "--dport", "4711"],
    },
  ],
};
