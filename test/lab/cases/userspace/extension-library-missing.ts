import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/extension-library-missing",
  cases: [
    {
      name: "recent", layer: "A", boot: { without: ["conntrack"] }, why: "the extension's library is gone",
      setup: [["sh", "-c", "rm /usr/lib/*/xtables/libxt_recent.so"]],
      also: [["grep", "PRETTY_NAME", "/etc/os-release"]],
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "recent", "--name", "lab", "--set", "-j", "DROP"],
    },
  ],
};
