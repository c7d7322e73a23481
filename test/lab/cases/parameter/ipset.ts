import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "parameter/ipset",
  cases: [
    {
      name: "maxelem", layer: "A", why: "a word for a number",
      run: ["ipset", "create", "allow", "hash:ip", "maxelem", "many"],
      kind: "corrected command", truths: { rule: "create allow hash:ip maxelem 100" },
    },
    {
      name: "element", layer: "A", why: "no such address",
      setup: [["ipset", "create", "allow", "hash:ip"]],
      run: ["ipset", "add", "allow", "192.0.2.300"],
      kind: "corrected command", truths: { rule: "add allow 192.0.2.30" },
    },
  ],
};
