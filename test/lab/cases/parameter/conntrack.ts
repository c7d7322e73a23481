import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "parameter/conntrack",
  cases: [
    {
      name: "options", layer: "A", why: "a port without -p",
      run: ["conntrack", "-L", "--dport", "80"],
      kind: "corrected command", slots: { rule: "-L -p tcp --dport 80" }, changesNothing: true, remedy: "Type the command",
    },
  ],
};
