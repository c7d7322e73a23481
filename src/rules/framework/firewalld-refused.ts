import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/firewalld-refused",
  since: "0.1.0",
  title: "firewalld could not apply its rules",
  cause:
    "firewalld hands whole rule sets to iptables-restore, ebtables-restore or nftables and reports the command that failed. Why it failed is what that command said, behind these words. One rule that is refused takes the rest of its batch with it. INVALID_ and a word say that firewalld did not get so far: the zone, service, port or address that it was given is none it knows.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/firewalld-command-failed", "framework/firewalld-nftables-failed", "framework/firewalld-invalid-ipv", "framework/firewalld-invalid"],
  remedies: [
    {
      title: "See the whole message and the batch it belongs to",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["journalctl", "-u", "firewalld", "-n", "50", "--no-pager"], ["firewall-cmd", "--check-config"]],
      check: [["firewall-cmd", "--state"]],
      note: "INVALID_IPV for ipv6 means that firewalld found no working ip6tables: IPv6 is off in the kernel or its modules are missing.",
      proof: { kind: "source", ref: "firewalld src/firewall/core/ipXtables.py, nftables.py" },
    },
  ],
  explains: ["framework/docker-failed"],
  ask: ["kernel", "variant", "distribution"],
  sources: ["firewalld src/firewall/core/ipXtables.py", "firewalld src/firewall/core/nftables.py"],
};
