import type { Trigger } from "../model/rule.js";

/** How other programs than iptables, and restoring and saving, say that a table is not there. */
export const TABLE_MISSING_ELSEWHERE: readonly Trigger[] = [
  { message: "iptables/restore-table-failed" },
  { message: "ebtables/libebtc-the-kernel-doesnt-support-the-ebtables-table" },
  { message: "ebtables/libebtc-the-kernel-doesnt-support-the-ebtables-table-2" },
  { message: "iptables/save-init-failed", when: [{ fact: "field.errno", is: ["ENOENT", "ENOPROTOOPT"] }] },
];

/** How iptables says it, too. Without rights it says the same of one that is. */
export const TABLE_MISSING: readonly Trigger[] = [
  { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
  ...TABLE_MISSING_ELSEWHERE,
];

/** How iptables says that a match or target which it names itself is not there. */
export const NAMED_EXTENSION_MISSING: readonly Trigger[] = [
  { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/couldnt-find-match", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/couldnt-find-target", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/unknown-option", when: [{ fact: "named.targetsFirst", is: true }, { fact: "variant", not: "nft" }] },
];

/** How it says so of any match or target, in either variant. */
export const EXTENSION_MISSING: readonly Trigger[] = [
  ...NAMED_EXTENSION_MISSING,
  { message: "iptables/no-chain-target-match" },
  { message: "iptables/unknown-error" },
  { message: "vz/criu-network-lock-failed" },
  { message: "iptables-nft/extension-not-supported" },
  { message: "iptables/extension-revision-unsupported" },
  { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }] },
  { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "need.marked", is: "expression" }], weight: -1.5 },
  { message: "nft/cmd-did-you-mean-chain-in-table", when: [{ fact: "need.marked", is: "expression" }], weight: -1 },
];

/** How the nft variant says that the kernel has no nf_tables for it. */
export const NF_TABLES_MISSING: Trigger = { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EINVAL"] }] };

/** How nft says so: a kernel with nfnetlink and without nf_tables (net/netfilter/nfnetlink.c: EINVAL for a subsystem that is not there). */
export const NFT_CACHE_FAILED: readonly Trigger[] = [
  { message: "nft/cache-failed", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP", "EPROTONOSUPPORT"] }], weight: 1 },
  { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP"] }, { fact: "messages", includes: "nft/cache-failed" }], weight: 2 },
];

/** How firewalls, installers and monitors say that a feature is missing. */
export const FEATURE_MISSING: readonly Trigger[] = [
  "module/ufw-check-failed",
  { message: "tools/telegraf-conntrack", weight: 2 },
  "framework/csf-owner-missing",
  "framework/shorewall-capability",
  "framework/shorewall-no-state",
  "framework/nat-table-missing",
  "framework/init-script-modules",
  { message: "framework/firewalld-no-tables", weight: 1 },
  { message: "framework/firewalld-no-ipv6", when: [{ fact: "messages", includes: "framework/firewalld-no-tables" }] },
  { message: "iptables/table-names-unreadable", when: [{ fact: "field.errno", is: "ENOENT" }] },
];
