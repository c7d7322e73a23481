import { bareKernelTable, kernelTable } from "./table.js";

/** Netfilter's core, its logging and its netlink parts. */
const named = kernelTable("netfilter", "net/netfilter/core.c, nf_log*.c, nfnetlink*.c, nft_compat.c, nf_tables_api.c", () => [
  ["init", "cannot create netfilter proc entry", "2.6.18"],
  ["init", "cannot initialize nf_log", "2.6.18", "3.8"],
  ["init", "cannot initialize nf_queue", "2.6.18", "3.8"],
  ["init", "cannot initialize nfnetlink!", "2.6.18", "2.6.32"],
  ["internal", "hook not found, pf {count} num {count2}", "4.9"],
  ["init", "nf_log_syslog: failed to register logger", "5.13"],
  ["init", "nfnl_acct_init: cannot register with nfnetlink", "3.3"],
  ["init", "nfnl_acct_init: failed to register pernet ops", "3.3"],
  ["init", "nfnl_cthelper: cannot register with nfnetlink", "3.5"],
  ["internal", "bad nlskb size: {count}, tailroom {count2}", "3.16"],
  ["init", "nfnetlink_log: failed to create netlink socket", "2.6.39"],
  ["init", "nfnetlink_log: failed to register logger", "2.6.39"],
  ["init", "nfnetlink_log: failed to register pernet ops", "3.16"],
  ["memory", "nfnetlink_log: no tailroom!", "2.6.18", "2.6.38"],
  ["init", "nfnetlink_osf: Failed to register OSF nsfnetlink helper ({rest})", "4.20"],
  ["init", "nft_compat: cannot register with nfnetlink", "3.13"],
  ["protocol", "nft_compat: unsupported protocol {count}", "3.13"],
  ["internal", "nftables ruleset with unbound chain", "5.8"],
  ["internal", "nftables ruleset with unbound set", "5.8"],
  ["internal", "table={table} not expected in commit list", "5.8"],
  ["internal", "netfilter please increase S_SIZE", "3.4"],
  ["internal", "xt_log please increase S_SIZE", "2.6.32", "3.3"],
  ["notice", "Remote OS is not known: {address} -> {address2}", "2.6.31"],
]);

const bare = bareKernelTable("netfilter", "net/netfilter/nfnetlink_log.c", () => [
  ["init", "log: failed to create netlink socket", "2.6.18", "2.6.38"],
  ["init", "log: failed to register logger", "2.6.32", "2.6.38"],
]);

export const netlinkLines = [named, bare];
