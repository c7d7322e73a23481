import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/init-script-table",
  since: "0.1.0",
  title: "The iptables init script does not know one of the tables",
  cause:
    "The script sets the policies of all chains of every table in /proc/net/ip_tables_names, with a list of chains per table written into it. The kernel has a table the script is too old for (security, or nat with an INPUT chain), or one that cannot be changed from this container, so this step is marked failed. The rules themselves are mostly loaded all the same.",
  severity: "warning",
  symptoms: ["framework/init-script-table"],
  remedies: [
    {
      title: "See which tables there are, and update the package with the script",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["cat", "/proc/net/ip_tables_names"], ["rpm", "-q", "iptables"]],
      check: [],
      look: [{ command: ["cat", "/proc/net/ip_tables_names"], for: "security, or another table that the script does not name" }],
      note: "iptables-1.4.7-2 of RHEL 6 and later know the security table. In the script, the case statement in set_policy wants the table's name and its chains. After the update service iptables restart ends with OK.",
      proof: { kind: "source", ref: "RHEL iptables package, iptables.init set_policy()" },
    },
  ],
  sources: ["RHEL iptables package, iptables.init set_policy()"],
};
