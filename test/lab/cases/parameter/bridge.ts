import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "parameter/bridge",
  cases: [
    {
      name: "arptables", layer: "A", why: "no hardware address",
      run: ["arptables", "-A", "INPUT", "--source-mac", "zz", "-j", "DROP"],
      kind: "corrected command", truths: { rule: "--source-mac 02:00:00:00:00:01 -j DROP" },
    },
  ],
};
