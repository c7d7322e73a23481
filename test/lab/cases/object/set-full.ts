import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "object/set-full",
  cases: [
    {
      name: "maxelem", layer: "A", why: "an element above maxelem",
      setup: [["ipset", "create", "allow", "hash:ip", "maxelem", "2"], ["ipset", "add", "allow", "192.0.2.1"], ["ipset", "add", "allow", "192.0.2.2"]],
      truths: { set: "allow", setType: "hash:ip" },
      run: ["ipset", "add", "allow", "192.0.2.3"],
    },
  ],
};
