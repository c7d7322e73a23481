import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "backend/iptables-nft-bug",
  family: "versions-differ",
  since: "0.1.0",
  title: "A known defect of this release of the nft variant",
  cause:
    "iptables 1.8.2 (Debian 10 and images of that time) builds some batches that the kernel refuses with Invalid argument: inserting into or checking rules of a chain that another program changes meanwhile, and deleting by number. Later releases do the same without error.",
  severity: "error",
  symptoms: [{ message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "field.action", is: ["RULE_INSERT", "RULE_REPLACE", "RULE_DELETE", "CHAIN_USER_DEL", "RULE_APPEND"] }, { any: [{ fact: "message.version", below: "1.8.4" }, { fact: "iptables", below: "1.8.4" }] }] }],
  excludes: [{ fact: "messages", includes: ["kernel/wrong-table", "kernel/wrong-hook", "kernel/protocol-required", "kernel/extension-size-differs"] }],
  remedies: [
    {
      title: "Use the legacy variant until iptables is newer than 1.8.3",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"]],
      check: [["iptables", "-V"]],
      undo: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"]],
      note: "1.8.1 and 1.8.2 also miss rules that are there when asked with -C, so programs add them again and again; 1.8.3 finds them. Debian 10 has 1.8.5 and later in its backports.",
      proof: { kind: "source", ref: "iptables 1.8.3 and 1.8.4: nft_rule_insert, nft_refresh_transaction" },
    },
  ],
  explains: ["framework/docker-failed", "lock/race"],
  ask: ["iptables"],
  sources: ["iptables git history 1.8.2 to 1.8.4, iptables/nft.c", "Debian bug 931720", "kubernetes/kubernetes issue 82361"],
};
