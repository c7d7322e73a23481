import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/iptables-nft-bug",
  family: "versions-differ",
  since: "0.1.0",
  title: "A known defect of this release of the nft variant",
  cause:
    "iptables 1.8.2 (Debian 10 and images of that time) builds some batches that the kernel refuses with Invalid argument: inserting into or checking rules of a chain that another program changes meanwhile, and deleting by number. Later releases do the same without error.",
  severity: "error",
  symptoms: [
    // ebtables-restore of 1.8.0 to 1.8.2 does not know the chains of its own tables with --noflush.
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", is: "RULE_REPLACE" }, { fact: "field.errno", is: "ENOENT" }, { fact: "field.chain", is: ["PREROUTING", "OUTPUT", "POSTROUTING", "INPUT", "FORWARD"] }, { fact: "command.program", known: true }, { fact: "command.program", matches: "^ebtables" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "field.action", is: ["RULE_INSERT", "RULE_REPLACE", "RULE_DELETE", "CHAIN_USER_DEL", "RULE_APPEND"] }, { any: [{ fact: "message.version", below: "1.8.4" }, { fact: "iptables", below: "1.8.4" }] }] }],
  excludes: [{ fact: "messages", includes: ["kernel/wrong-table", "kernel/wrong-hook", "kernel/protocol-required", "kernel/extension-size-differs"] }],
  remedies: [
    {
      title: "Install a newer iptables",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [{ distribution: "install", software: "iptables" }],
      check: [["sh", "-c", "iptables -V | grep -qE 'v1\\.8\\.([4-9]|1[0-9])|v1\\.9'"]],
      undo: "The package manager puts the old package back.",
      note: "1.8.4 and later do the same without error; Debian 10 has 1.8.5 in its backports. 1.8.1 and 1.8.2 also miss rules that are there when asked with -C, so programs add them again and again. kube-proxy, Calico and other pods bring an iptables of their own: there the image is to be updated.",
      proof: { kind: "source", ref: "iptables 1.8.3 and 1.8.4: nft_rule_insert, nft_refresh_transaction" },
    },
    {
      title: "Use the legacy variant until iptables is newer than 1.8.3",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      last: true,
      when: [{ fact: "distribution", known: true }],
      record: [["sh", "-c", "iptables-save > /root/rules.before-whytables; ip6tables-save > /root/rules6.before-whytables"]],
      commands: [{ distribution: "variant", to: "legacy" }],
      check: [["sh", "-c", "iptables -V | grep -q legacy"]],
      undo: [{ distribution: "variant", to: "nft" }],
      note: "Rules that are in nf_tables stay there and go on to filter: take them out, and start Docker, fail2ban and the like anew, so that all write to one backend.",
      proof: { kind: "source", ref: "iptables 1.8.3 and 1.8.4: nft_rule_insert, nft_refresh_transaction" },
    },
    {
      title: "Call the legacy variant by its name",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "distribution", known: false }],
      commands: [["sh", "-c", "command -v iptables-legacy iptables-legacy-restore; iptables -V"]],
      check: [],
      look: [{ command: ["sh", "-c", "command -v iptables-legacy iptables-legacy-restore; iptables -V"], for: "iptables-legacy: the same rules are taken by it; Debian and Ubuntu choose with update-alternatives what iptables means" }],
      note: "Then all programs that set rules have to use it, and what is in nf_tables goes on to filter until it is taken out.",
      proof: { kind: "source", ref: "Debian iptables package, alternatives" },
    },
  ],
  explains: ["framework/docker-failed", "lock/race"],
  ask: ["iptables"],
  sources: ["iptables git history 1.8.2 to 1.8.4, iptables/nft.c", "Debian bug 931720", "kubernetes/kubernetes issue 82361"],
};
