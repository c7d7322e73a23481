import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "framework/csf-test-failed",
  since: "0.1.0",
  title: "csf's test found iptables features missing",
  cause:
    "csftest.pl tries one rule per feature. ip_tables, LOG, multiport, REJECT, state and limit are fatal: without them csf does not start. recent (PORTFLOOD), connlimit (CONNLIMIT), owner (SMTP_BLOCK, UID rules), REDIRECT (MESSENGER) and DNAT (csf.redirect) only switch off that feature. The tests of LOG, multiport, state, limit and owner all end in LOG, so a missing LOG alone makes five of them fail.",
  severity: "error",
  role: "outer",
  symptoms: ["framework/csf-test-failed", "framework/csf-log-failed", "framework/csf-result", "framework/csf-features-missing", "framework/csf-command-failed"],
  modules: ["ip_tables", "xt_LOG", "xt_multiport", "ipt_REJECT", "xt_state", "xt_limit"],
  remedies: [
    {
      title: "Load what csf needs where the kernel is: on the host, for a container on its node",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "platform", not: "virtuozzo" }],
      commands: [["modprobe", "-a", "ip_tables", "xt_LOG", "xt_multiport", "ipt_REJECT", "xt_state", "xt_limit", "xt_recent", "xt_connlimit", "xt_owner", "iptable_nat"]],
      check: [["sh", "-c", "! perl /usr/local/csf/bin/csftest.pl | grep -q FAILED"]],
      undo: "Modules in use cannot be removed; others, which lsmod did not show before, go with modprobe -r.",
      note: "Loading the nat table starts the tracking of connections. A kernel without the legacy parts (RHEL 10) has no iptable_nat and ipt_REJECT: there csf needs the nft variant of iptables and nft_compat.",
      proof: { kind: "source", ref: "csf csftest.pl" },
    },
  ],
  ask: ["platform", "kernel"],
  sources: ["csf csftest.pl"],
};
