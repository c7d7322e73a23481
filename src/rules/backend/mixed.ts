import type { Rule } from "../../model/rule.js";

/** A table that has no rule, no chain of anybody's and no policy but ACCEPT. A rule in another network namespace holds the module: then it stays. */
const EMPTY_OUT = "for f in ip ip6; do for t in $(cat /proc/net/\"$f\"_tables_names 2>/dev/null); do \"$f\"tables-legacy-save -t $t | grep -qE '^-A|^:[^ ]+ (-|DROP)' || rmmod \"$f\"table_$t; done; done";

export const rule: Rule = {
  code: "backend/mixed",
  family: "two-backends",
  since: "0.1.0",
  title: "Rules live in both backends of iptables",
  cause:
    "Some program uses iptables-legacy and another the nft variant. Both rule sets filter the same packets, each program sees only its own, and what one of them accepts the other may drop. The warning stays as long as the legacy tables are registered, even when they are empty. Before Linux 4.18 only one of the two could have NAT: the module of the other is refused as busy.",
  severity: "warning",
  symptoms: [
    "means/backend-differs",
    "iptables-nft/legacy-tables-present",
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: "EBUSY" }, { fact: "field.module", matches: "^(?:ip6?table_nat|nft_chain_nat)" }] },
    "framework/nixos-ip-tables-loaded",
  ],
  explains: ["module/unavailable", "framework/service-failed"],
  tell: {
    question: { text: "Are there rules in both backends?", where: "host", argv: ["sh", "-c", "iptables-legacy-save; iptables-nft-save"] },
    answer: "both print rules",
  },
  remedies: [
    {
      title: "See both rule sets, and who writes to which",
      where: "host",
      effect: "none",
      lasting: false,
      leads: true,
      commands: [["iptables-legacy-save"], ["iptables-nft-save"]],
      check: [],
      look: [{ command: ["iptables-legacy-save"], for: "rules, and the names of chains that tell whose they are; the warning goes when no legacy table is registered: cat /proc/net/ip_tables_names prints nothing" }],
      note: "Choose one backend and restart every program that sets rules (docker, fail2ban, kube-proxy, ufw). Containers with an image of their own bring their own iptables.",
      proof: { kind: "source", ref: "iptables/nft.c nft_check_xt_legacy" },
    },
    {
      title: "Take the legacy tables out that hold nothing; those with rules stay",
      where: "host",
      effect: "dangerous",
      lasting: false,
      when: [{ fact: "message.id", is: "iptables-nft/legacy-tables-present" }],
      record: [["sh", "-c", "for f in ip ip6; do cat /proc/net/\"$f\"_tables_names > /root/whytables.\"$f\"tables; done 2>/dev/null; true"]],
      commands: [["sh", "-c", EMPTY_OUT]],
      check: [["sh", "-c", "! cat /proc/net/ip_tables_names /proc/net/ip6_tables_names 2>/dev/null | grep -q ."]],
      undo: [["sh", "-c", "for f in ip ip6; do while read t; do \"$f\"tables-legacy -t $t -S > /dev/null; done < /root/whytables.\"$f\"tables; done"]],
      note: "A table with a rule, a chain of somebody's or a policy but ACCEPT stays, and so does a module that another network namespace uses. Where it takes out nothing, rules stand in both: choose one backend.",
      proof: { kind: "live", ref: "proof lab; iptables/nft.c nft_check_xt_legacy" },
    },
    {
      title: "Empty the legacy tables and take their modules out, when nothing needs them",
      where: "host",
      effect: "dangerous",
      lasting: false,
      last: true,
      record: [["sh", "-c", "iptables-legacy-save > /root/legacy.before-whytables; ip6tables-legacy-save > /root/legacy6.before-whytables"]],
      commands: [["modprobe", "-r", "-a", "iptable_filter", "iptable_nat", "iptable_mangle", "iptable_raw", "iptable_security", "ip6table_filter", "ip6table_nat", "ip6table_mangle", "ip6table_raw", "ip6table_security"]],
      check: [["sh", "-c", "! cat /proc/net/ip_tables_names /proc/net/ip6_tables_names 2>/dev/null | grep -q ."]],
      undo: [["sh", "-c", "iptables-legacy-restore < /root/legacy.before-whytables; ip6tables-legacy-restore < /root/legacy6.before-whytables"]],
      note: "First have every program that writes to legacy write to nft, and restart it. A module goes with the rules of its table; one in use stays. A restart of the machine does the same, once nobody writes to legacy any more.",
      proof: { kind: "source", ref: "iptables/nft.c nft_check_xt_legacy" },
    },
  ],
  sources: ["iptables/nft.c nft_check_xt_legacy", "Linux 4.17 net/netfilter/core.c nf_hook_entries_grow (nat_hook: EBUSY)"],
};
