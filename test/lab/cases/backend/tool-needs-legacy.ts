import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "backend/tool-needs-legacy",
  cases: [
    {
      name: "broute", layer: "B", why: "ebtables is the nft variant, which has no broute table before 1.8.10",
      setup: [["modprobe", "ebtable_broute"], ["update-alternatives", "--set", "ebtables", "/usr/sbin/ebtables-nft"]],
      run: ["ebtables", "-t", "broute", "-L"],
    },
  ],
};
