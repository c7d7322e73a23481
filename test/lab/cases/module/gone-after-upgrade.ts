import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "module/gone-after-upgrade",
  cases: [
    {
      name: "other version on disk", layer: "B", why: "the tree of the running kernel went with an upgrade",
      setup: [["sh", "-c", "mv /lib/modules/$(uname -r) /lib/modules/6.1.0-99-cloud-amd64"]],
      also: [["uname", "-r"], ["ls", "/lib/modules"]],
      run: ["iptables-legacy", "-L", "-n"],
      kind: "reboot",
    },
  ],
};
