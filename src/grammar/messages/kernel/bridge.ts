import { format } from "../../format.js";
import { message } from "../../message.js";
import { phrase } from "../../token.js";
import { bareKernelTable, kernelTable } from "./table.js";

/**
 * Forty different checks of a table's data print their reason behind the same words. The author's address is no help any more.
 *
 * ```text
 * kernel msg: ebtables bug: please report to author: Wrong len argument
 *                                                    ^^^^^^^^^^^^^^^^^^
 *                                                    reason
 * ```
 */
const ebtablesBug = message({
  id: "kernel/ebtables-table-refused",
  from: [{ program: "linux", file: "net/bridge/netfilter/ebtables.c BUGPRINT", until: "5.0" }],
  text: format`kernel msg: ebtables bug: please report to author: ${phrase("reason", "the check that failed", ["Wrong len argument", "jump to non-chain", "entries_size too small"], 100)}`,
  fixed: { problem: "table-data" },
});

/** From 3.18 on bridged packets pass iptables only while br_netfilter is loaded. */
const separate = message({
  id: "kernel/bridge-netfilter-separate",
  from: [{ program: "linux", file: "net/bridge/br.c", since: "3.18" }],
  text: format`bridge: filtering via arp/ip/ip6tables is no longer available by default. Update your scripts to load br_netfilter if you need this.`,
  fixed: { problem: "notice" },
});

const ebtables = kernelTable("ebtables", "net/bridge/netfilter/ebtables.c", () => [
  ["memory", "kernel msg: ebtables : out of memory: {rest}", "2.6.18", "2.6.38"],
  ["table-data", "ebtables: wrong size: *len {count}, entries_size {count2}, replsz {count3}", "3.16"],
  ["size", "ebt_among: wrong size: {count} against expected {count2}, rounded to {count3}", "3.16"],
  ["size", "ebtables: among: wrong size: {count} against expected {count2}, rounded to {count3}", "2.6.24", "2.6.38"],
  ["size", "ebtables: among: wrong size: {count}against expected {count2}, rounded to {count3}", "2.6.18", "2.6.18"],
  ["size", "ebt_among: dst integrity fail: {hex}", "3.16"],
  ["size", "ebt_among: src integrity fail: {hex}", "3.16"],
  ["size", "ebtables: among: dst integrity fail: {hex}", "2.6.18", "2.6.38"],
  ["size", "ebtables: among: src integrity fail: {hex}", "2.6.18", "2.6.38"],
  ["value", "Overflow in ebt_limit, try lower: {count}/{count2}", "2.6.18", "2.6.38"],
  ["value", "ebt_limit: overflow, try lower: {count}/{count2}", "3.16"],
  ["module-option", "ebt_ulog: Netlink buffer has to be <= 128kB, please try a smaller nlbufsiz parameter.", "2.6.18", "3.16"],
  ["internal", "ebt_ulog: error during NLMSG_PUT. This should not happen, please report to author.", "2.6.18", "3.16"],
  ["memory", "ebt_ulog: out of memory trying to call netlink_kernel_create", "2.6.32", "3.16"],
]);

const ebtablesBare = bareKernelTable("ebtables", "net/bridge/netfilter/ebtables.c", () => [
  ["table-data", "RETURN on base chain", "5.0"],
  ["table-data", "bogus standard verdict", "5.0"],
  ["table-data", "jump to non-chain", "5.0"],
]);

const bridgeNetfilter = kernelTable("bridge", "net/bridge/br_netfilter_hooks.c", () => [
  ["packet", "Performing cross-bridge DNAT requires IP forwarding to be enabled", "2.6.18", "3.16"],
  ["packet", "br_netfilter post_routing: skb->dst == NULL", "2.6.24", "2.6.38"],
  ["packet", "br_netfilter: skb->dst == NULL", "2.6.18", "2.6.18"],
  ["internal", "br_netfilter: Argh!! br_nf_post_routing: bad mac.raw pointer.", "2.6.18", "2.6.38"],
  ["init", "br_netfilter: can't register to sysctl", "2.6.18", "3.16"],
  ["notice", "Module ipv6 is disabled, so call_ip6tables is not supported", "4.19"],
]);

export const bridgeLines = [ebtablesBug, separate, ebtables, ebtablesBare, bridgeNetfilter];
