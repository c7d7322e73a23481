import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/firewalld-refused",
  since: "0.1.0",
  title: "firewalld could not apply its rules",
  cause:
    "firewalld hands whole rule sets to iptables-restore, ebtables-restore or nftables and reports the command that failed. Why it failed is what that command said, behind these words. One rule that is refused takes the rest of its batch with it. INVALID_ and a word say that firewalld did not get so far: the zone, service, port or address that it was given is none it knows.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/firewalld-command-failed", "framework/firewalld-nftables-failed", "framework/firewalld-invalid-ipv", "framework/firewalld-invalid", "framework/firewalld-service-unknown"],
  remedies: [
    {
      title: "Make the service {unit|that is asked for} known to firewalld first",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "message.id", is: "framework/firewalld-service-unknown" }],
      commands: [
        ["firewall-cmd", "--permanent", { slot: "unit", prefix: "--new-service=" }],
        ["firewall-cmd", "--permanent", { slot: "unit", prefix: "--service=" }, { slot: "port", prefix: "--add-port=", suffix: "/tcp" }],
      ],
      check: [["firewall-cmd", "--permanent", { slot: "unit", prefix: "--info-service=" }]],
      undo: [["firewall-cmd", "--permanent", { slot: "unit", prefix: "--delete-service=" }]],
      note: "It opens nothing yet: the refused command does that when it is typed again, with firewall-cmd --reload behind it where it says --permanent. firewall-cmd --get-services prints the names that there are, should it be one of those, misspelt. For udp write /udp.",
      proof: { kind: "live", ref: "proof lab; firewalld firewall-cmd(1) --new-service; src/firewall/core/io/zone.py" },
    },
    {
      title: "See the whole message and the batch it belongs to",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", not: "framework/firewalld-service-unknown" }],
      commands: [["journalctl", "-u", "firewalld", "-n", "50", "--no-pager"], ["firewall-cmd", "--check-config"]],
      check: [["firewall-cmd", "--reload"]],
      note: "--state says running after a reload that failed; the reload's own answer counts. It drops what was added without --permanent. INVALID_IPV for ipv6 means that firewalld found no working ip6tables: IPv6 is off in the kernel or its modules are missing.",
      proof: { kind: "source", ref: "firewalld src/firewall/core/ipXtables.py, nftables.py" },
    },
  ],
  explains: ["framework/docker-failed"],
  ask: ["kernel", "variant", "distribution"],
  sources: ["firewalld src/firewall/core/ipXtables.py", "firewalld src/firewall/core/nftables.py"],
};
