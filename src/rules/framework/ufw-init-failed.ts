import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/ufw-init-failed",
  since: "0.1.0",
  title: "ufw could not load its rules",
  cause:
    "ufw-init loads before.rules, user.rules and after.rules with iptables-restore, for IPv4 and IPv6, and stops when one of them is refused. These lines are ufw's own; the reason stands in what iptables-restore said, which is not in this text. ufw's rules use conntrack, limit, hl, addrtype and LOG: one of these missing in the kernel is the usual reason.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/ufw-init-failed"],
  remedies: [
    {
      title: "See what iptables-restore says to ufw's rules, and which parts ufw needs",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [
        ["iptables-restore", "--test", "/etc/ufw/before.rules"],
        ["iptables-restore", "--test", "/etc/ufw/user.rules"],
        ["/usr/share/ufw/check-requirements"],
      ],
      check: [],
      look: [{ command: ["/usr/share/ufw/check-requirements"], for: "FAIL: it tries each match and target that ufw uses; after the cure all pass, and ufw status says active" }],
      note: "--test reads the file and asks the kernel for nothing but the table. /usr/lib/ufw/ufw-init force-reload would speak too, but it loads all rules and policies, which may lock you out.",
      proof: { kind: "source", ref: "ufw src/ufw-init-functions, tests/check-requirements" },
    },
  ],
  ask: ["platform", "kernel", "modulesLoaded"],
  sources: ["ufw src/ufw-init-functions", "ufw src/backend_iptables.py"],
};
