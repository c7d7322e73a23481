import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/extension-library-missing",
  cases: [
    {
      name: "XTABLES_LIBDIR", layer: "A", why: "the extension library is gone",
      setup: [["sh", "-c", "mount --bind /run/.lab/nothing $(ls -d /usr/lib/*/xtables) 2>/dev/null || { mkdir -p /run/nothing && mount --bind /run/nothing $(ls -d /usr/lib/*/xtables); }"]],
      run: ["iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "80,443", "-j", "ACCEPT"],
    },
  ],
};
