import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/gone-after-upgrade",
  cases: [
    {
      name: "other version on disk", layer: "B", boot: { kernel: "previous" }, why: "the tree of the running kernel went with an upgrade",
      also: [["uname", "-r"], ["ls", "/lib/modules"]],
      run: ["iptables-legacy", "-L", "-n"],
      kind: "reboot",
    },
  ],
};
