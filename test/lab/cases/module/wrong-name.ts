import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/wrong-name",
  cases: [
    {
      name: "nf_multiport", layer: "B", why: "a name that no kernel has",
      run: ["modprobe", "nf_multiport"], kind: "corrected command",
    },
  ],
};
