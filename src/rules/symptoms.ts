import type { Symptom, Trigger } from "../model/rule.js";

/*
 * Classes of messages that mean the same. Which causes compete for a message follows from what it means; a rule names the class, not its ids.
 */
const symptom = (name: string, means: string, of: readonly Trigger[]): Symptom => ({ symptom: name, means, of });

const TABLE_ELSEWHERE: readonly Trigger[] = [
  "iptables/restore-table-failed",
  "ebtables/libebtc-the-kernel-doesnt-support-the-ebtables-table",
  "ebtables/libebtc-the-kernel-doesnt-support-the-ebtables-table-2",
  { message: "iptables/save-init-failed", when: [{ fact: "field.errno", is: ["ENOENT", "ENOPROTOOPT"] }] },
];

export const TABLE_MISSING_ELSEWHERE = symptom("table-missing-elsewhere", "another program than iptables, a restore or a save says that a table is not there", TABLE_ELSEWHERE);

/** Without rights iptables says the same of a table that is there. */
export const TABLE_MISSING = symptom("table-missing", "a table is not there", [
  { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
  ...TABLE_ELSEWHERE,
]);

/** CRIU guesses at a module where the tool did not start at all, too; then it says so one line before. */
export const CRIU_LOCK: Trigger = { message: "vz/criu-network-lock-failed", when: [{ fact: "messages", lacks: "vz/criu-tool-not-started" }] };

const NAMED_EXTENSION: readonly Trigger[] = [
  { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/couldnt-find-match", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/couldnt-find-target", when: [{ fact: "named.known", is: true }] },
  { message: "iptables/unknown-option", when: [{ fact: "named.targetsFirst", is: true }, { fact: "variant", not: "nft" }] },
];

export const NAMED_EXTENSION_MISSING = symptom("named-extension-missing", "a match or target that the message names is not there", NAMED_EXTENSION);

export const EXTENSION_MISSING = symptom("extension-missing", "a match or target is not there, in either variant", [
  ...NAMED_EXTENSION,
  "iptables/no-chain-target-match",
  "iptables/unknown-error",
  CRIU_LOCK,
  "iptables-nft/extension-not-supported",
  "iptables/extension-revision-unsupported",
  { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }] },
  { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "need.marked", is: "expression" }] },
  { message: "nft/cmd-did-you-mean-chain-in-table", when: [{ fact: "need.marked", is: "expression" }] },
]);

export const NF_TABLES_MISSING = symptom("nf-tables-missing", "the nft variant of iptables finds no nf_tables in the kernel", [
  { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EINVAL"] }] },
]);

/** A kernel with nfnetlink and without nf_tables (net/netfilter/nfnetlink.c: EINVAL for a subsystem that is not there). */
export const NFT_CACHE_FAILED = symptom("nft-cache-failed", "nft finds no nf_tables in the kernel", [
  { message: "nft/cache-failed", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP", "EPROTONOSUPPORT"] }] },
  { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP"] }, { fact: "messages", includes: "nft/cache-failed" }] },
]);

export const FEATURE_MISSING = symptom("feature-missing", "a firewall, an installer or a monitor says that a feature is missing", [
  "module/ufw-check-failed",
  "tools/telegraf-conntrack",
  "framework/csf-owner-missing",
  "framework/shorewall-capability",
  "framework/shorewall-no-state",
  "framework/nat-table-missing",
  "framework/init-script-modules",
  "framework/firewalld-no-tables",
  { message: "framework/firewalld-no-ipv6", when: [{ fact: "messages", includes: "framework/firewalld-no-tables" }] },
  { message: "iptables/table-names-unreadable", when: [{ fact: "field.errno", is: "ENOENT" }] },
]);
