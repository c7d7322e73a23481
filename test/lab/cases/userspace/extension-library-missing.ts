import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "userspace/extension-library-missing",
  cases: [
    {
      name: "XTABLES_LIBDIR", layer: "A", why: "the variable points to a folder without extensions",
      also: [["sh", "-c", "ls /usr/lib/*/xtables | head -n 3"]],
      run: ["env", "XTABLES_LIBDIR=/usr/lib/nothing", "iptables-legacy", "-A", "INPUT", "-p", "tcp", "-m", "multiport", "--dports", "80,443", "-j", "ACCEPT"],
      slots: { rule: "-p tcp -m multiport --dports 80,443 -j ACCEPT", program: "iptables-legacy", chain: "INPUT" },
      kind: "corrected command", remedy: "XTABLES_LIBDIR",
    },
  ],
};
