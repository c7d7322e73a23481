import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/mixed",
  family: "two-backends",
  since: "0.1.0",
  title: "Rules live in both backends of iptables",
  cause:
    "Some program uses iptables-legacy and another the nft variant. Both rule sets filter the same packets, each program sees only its own, and what one of them accepts the other may drop. The warning stays as long as the legacy tables are registered, even when they are empty. Before Linux 4.18 only one of the two could have NAT: the module of the other is refused as busy.",
  severity: "warning",
  symptoms: [
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
      commands: [["iptables-legacy-save"], ["iptables-nft-save"]],
      check: [["iptables", "-V"]],
      note: "Choose one with update-alternatives and restart every program that sets rules (docker, fail2ban, kube-proxy, ufw). Containers with an image of their own bring their own iptables.",
      proof: { kind: "source", ref: "iptables/nft.c nft_check_xt_legacy" },
    },
    {
      title: "Empty the legacy tables and take their modules out, when nothing needs them",
      where: "host",
      effect: "dangerous",
      lasting: false,
      commands: [["iptables-legacy", "-F"], ["iptables-legacy", "-t", "nat", "-F"], ["modprobe", "-r", "-a", "iptable_filter", "iptable_nat"]],
      check: [["iptables-nft", "-L", "-n"]],
      undo: "Restore the rules saved with iptables-legacy-save.",
      proof: { kind: "source", ref: "iptables/nft.c nft_check_xt_legacy" },
    },
  ],
  sources: ["iptables/nft.c nft_check_xt_legacy", "Linux 4.17 net/netfilter/core.c nf_hook_entries_grow (nat_hook: EBUSY)"],
};
