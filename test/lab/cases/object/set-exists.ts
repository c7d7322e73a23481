import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-exists",
  cases: [
    {
      name: "create", layer: "A", why: "create of a set that exists with other parameters",
      setup: [["ipset", "create", "allow", "hash:ip"]],
      truths: { set: "allow" },
      run: ["ipset", "create", "allow", "hash:ip", "maxelem", "1024"],
    },
  ],
};
