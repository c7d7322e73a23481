import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/blacklisted",
  since: "0.1.0",
  title: "The host's configuration forbids the module",
  cause:
    "A file under /etc/modprobe.d blacklists the module or gives it an install command that does nothing (/bin/false, /bin/true): a hardening rule or a vendor's default. modprobe then reports a failed command and no reason.",
  severity: "error",
  on: [
    "module/blacklisted",
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
    { message: "iptables/restore-table-failed" },
    { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/no-chain-target-match" },
    { message: "iptables/unknown-error" },
    { message: "iptables-nft/extension-not-supported" },
    { message: "iptables/extension-revision-unsupported" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EINVAL"] }] },
    { message: "ipset/cannot-open-session" },
  ],
  when: [{ any: [{ fact: "modulesBlacklisted", known: true }, { fact: "message.id", is: "module/blacklisted" }] }],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "Find the line and take it out, if the policy allows it",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["grep", "-rE", "^(blacklist|install)", "/etc/modprobe.d", "/usr/lib/modprobe.d", "/run/modprobe.d"]],
      check: [["modprobe", "-n", "-v", "-a", { slot: "modules" }]],
      note: "After removing the line load the module with modprobe. A policy of a security team is theirs to lift; otherwise use rules that do without.",
      proof: { kind: "source", ref: "modprobe.d(5)" },
    },
  ],
  absorbs: ["module/unavailable", "module/not-built", "module/not-loaded"],
  sources: ["modprobe.d(5)", "kmod libkmod/libkmod-module.c"],
};
