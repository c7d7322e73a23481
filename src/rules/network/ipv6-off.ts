import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "network/ipv6-off",
  since: "0.1.0",
  title: "IPv6 filtering is not available: IPv6 is off, or ip6_tables is not loaded",
  cause:
    "ip6tables needs IPv6 in the kernel and the ip6_tables modules. IPv6 was switched off at boot (ipv6.disable=1), or these modules are missing or not allowed here. The IPv4 rules are not affected by it.",
  severity: "error",
  on: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }], weight: 3 },
    { message: "iptables/table-init-failed", when: [{ any: [{ fact: "field.program", is: "ip6tables" }, { fact: "message.program", matches: "^ip6" }] }, { fact: "field.table", not: "nat" }], weight: -1 },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }], weight: 2 },
    { message: "iptables/not-root", when: [{ fact: "field.errno", is: "EAFNOSUPPORT" }], weight: 2 },
    { message: "framework/firewalld-invalid-ipv", weight: 1 },
    { message: "tools/ipv6-off", weight: 2 },
    { message: "iptables/restore-table-failed", when: [{ fact: "message.program", matches: "^ip6" }, { fact: "field.table", not: "nat" }], weight: -3 },
  ],
  unless: [{ fact: "messages", includes: "iptables/unknown-table" }],
  supports: [{ fact: "ipv6Disabled", is: true, weight: 2 }],
  modules: ["ip6_tables", "ip6table_filter"],
  remedies: [
    {
      title: "Load the modules, if IPv6 is wanted",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", "ip6_tables", "ip6table_filter"]],
      check: [[{ slot: "program" }, "-L", "-n"]],
      undo: [["modprobe", "-r", "-a", "ip6table_filter", "ip6_tables"]],
      note: "With ipv6.disable=1 on the kernel's command line the modules do not load: take it out and restart.",
      proof: { kind: "live", ref: "proof lab; net/ipv6/netfilter/ip6_tables.c" },
    },
    {
      title: "Or tell the firewall to leave IPv6 alone",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["sed", "-i", "s/^IPV6=.*/IPV6=no/", "/etc/default/ufw"]],
      check: [["grep", "IPV6", "/etc/default/ufw"]],
      undo: [["sed", "-i", "s/^IPV6=.*/IPV6=yes/", "/etc/default/ufw"]],
      note: "This is ufw's setting. csf: IPV6 = \"0\"; firewalld: IPv6_rpfilter and rich rules; fail2ban: allowipv6 = no.",
      proof: { kind: "source", ref: "ufw /etc/default/ufw" },
    },
  ],
  absorbs: ["framework/ufw-init-failed"],
  ask: ["ipv6Disabled", "platform"],
  sources: ["net/ipv6/netfilter/ip6_tables.c", "net/ipv6/af_inet6.c (disable)"],
};
