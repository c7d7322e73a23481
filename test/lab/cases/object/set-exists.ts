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
    {
      name: "create -exist", layer: "A", why: "create -exist of a set that exists with another size",
      setup: [["ipset", "create", "allow", "hash:ip"], ["ipset", "add", "allow", "192.0.2.1"]],
      run: ["ipset", "-exist", "create", "allow", "hash:ip", "maxelem", "1024"],
      kind: "corrected command", check: "ipset list -t allow | grep -q 'maxelem 1024' && ipset test allow 192.0.2.1",
    },
  ],
};
