import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/program-missing",
  cases: [
    {
      name: "ebtables", layer: "A", world: "bare", boot: { without: ["ebtables"] }, why: "the package is not installed, and the nft variant does not go by its name",
      setup: [["update-alternatives", "--remove-all", "ebtables"]],
      also: [["grep", "PRETTY_NAME", "/etc/os-release"]],
      run: ["ebtables", "-V"],
    },
  ],
};
