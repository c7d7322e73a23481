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
      title: "Let ufw's loader speak, and ask ufw which parts it needs",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["/usr/lib/ufw/ufw-init", "force-reload"], ["/usr/share/ufw/check-requirements"]],
      check: [["ufw", "status", "verbose"]],
      note: "check-requirements tries each match and target that ufw uses and names the one that fails.",
      proof: { kind: "source", ref: "ufw src/ufw-init-functions, tests/check-requirements" },
    },
  ],
  ask: ["platform", "kernel", "modulesLoaded"],
  sources: ["ufw src/ufw-init-functions", "ufw src/backend_iptables.py"],
};
