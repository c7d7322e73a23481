import { format } from "../../format.js";
import { message } from "../../message.js";
import { word } from "../../token.js";
import { bareKernelTable, kernelTable } from "./table.js";
import { familyNumber } from "./tokens.js";

const extension = word("extension", "a match or target", ["conntrack", "connlimit", "helper", "CONNSECMARK"], "a-z0-9_", 32);

/**
 * A match or target that needs tracking asks for it when its rule is added.
 *
 * ```text
 * xt_conntrack: cannot load conntrack support for proto=10
 *                                                       ^^
 *                                                       familyNumber: 2 is IPv4, 10 is IPv6, 7 a bridge
 * ```
 */
const unsupported = message({
  id: "kernel/tracking-unavailable",
  from: [{ program: "linux", file: "net/netfilter/xt_conntrack.c and the other users of nf_ct_netns_get (nf_ct_l3proto_try_module_get before 4.10)", since: "2.6.18" }],
  text: [
    format`cannot load conntrack support for proto=${familyNumber}`,
    format`can't load conntrack support for proto=${familyNumber}`,
    format`can't load nf_conntrack support for proto=${familyNumber}`,
    format`cannot load conntrack support for address family ${familyNumber}`,
    format`xt_${extension}: cannot load conntrack support for proto=${familyNumber}`,
    format`xt_${extension}: cannot load conntrack support for address family ${familyNumber}`,
    format`ipt_${extension}: cannot load conntrack support for proto=${familyNumber}`,
  ],
});

/** The node itself tracks nothing unless told to, see ip_conntrack_disable_ve0. */
const node = message({
  id: "kernel/ve0-conntrack-off",
  from: [{ program: "linux", file: "net/netfilter/nf_conntrack_standalone.c", since: "2.6.32-042stab061", until: "3.10-vz7" }],
  text: format`Disabling conntracks and NAT for ve0`,
});

const setting = word("file", "a setting or list of connection tracking", ["ip_conntrack_max", "ip_conntrack"], "a-z0-9_", 64);
const sysctlKey = word("sysctlKey", "a key of sysctl", ["net.netfilter.nf_conntrack_max", "net.ipv4.ip_conntrack_max"], "a-z0-9_.", 80);

/** Read or written where this kernel has none of that name; what sysctl itself says of keys is `module/sysctl-key-missing`. */
const settingMissing = message({
  id: "kernel/conntrack-setting-missing",
  from: [{ program: "sh" }, { program: "sysctl", file: "procps sysctl.c" }],
  text: [
    format`/proc/net/${setting}: No such file or directory`,
    format`can't open '/proc/net/${setting}': No such file or directory`,
    format`/proc/sys/net/ipv4/${setting}: No such file or directory`,
    format`open /proc/sys/net/netfilter/${setting}: no such file or directory`,
    format`setting key '${sysctlKey}': No such file or directory`,
  ],
});

/** The same, where the path is not shown in full. */
const oldNameMissing = message({
  id: "kernel/ip-conntrack-missing",
  from: [{ program: "sh" }],
  text: format`ip_conntrack_${word("setting", "a setting of ip_conntrack", ["max", "tcp_timeout_established"], "a-z0-9_", 48)}: No such file or directory`,
});

const start = kernelTable("conntrack", "net/netfilter/nf_conntrack_*.c", () => [
  // The helpers ftp, irc, sane, sip and tftp.
  ["init", "nf_conntrack_{helper}: failed to register helpers", "4.9"],
  ["init", "nf_ct_{helper}: failed to register helper for pf: {count} port: {count2}", "2.6.18", "4.8"],
  ["init", "nf_conntrack_acct: Unable to register extension", "2.6.29"],
  ["init", "nf_conntrack_acct: can't register to sysctl", "2.6.29"],
  ["init", "nf_ct_event: Unable to register event extension", "2.6.32"],
  ["init", "nf_ct_event: can't register to sysctl", "2.6.32"],
  ["init", "Unable to create {value} slab cache", "2.6.18"],
  ["init", "Unable to create {value}_hash", "2.6.18", "2.6.18"],
  ["memory", "Unable to create ip_conntrack_hash", "2.6.18", "2.6.18"],
  ["memory", "Unable to create nf_conntrack_hash", "2.6.18", "3.12"],
  ["memory", "ip_conntrack: falling back to vmalloc", "2.6.18", "2.6.18"],
  ["notice", "nf_conntrack: falling back to vmalloc", "2.6.18", "2.6.38"],
  ["init", "nf_conntrack_helper_reigster: Unable to create slab cache for conntracks", "2.6.18", "2.6.18"],
  ["memory", "{functionName}: Can't create slab cache for the features = {hex}", "2.6.18", "2.6.18"],
  ["internal", "nf_conntrack_register_cache: name too long", "2.6.18", "2.6.18"],
  ["init", "Unable to register conntrack application helper for pptp: {count}", "2.6.18", "2.6.18"],
  ["packet", "ip_conntrack_pptp: error during exp_gre", "2.6.18", "2.6.18"],
  ["module-option", "ip_conntrack_irc: ERROR registering port {count}", "2.6.18", "2.6.18"],
  ["module-option", "ip_conntrack_irc: max_dcc_channels must be a positive integer", "2.6.18", "2.6.18"],
  ["module-option", "nf_conntrack_irc: max_dcc_channels must not be more than {count}", "2.6.24"],
  ["module-option", "nf_conntrack_irc: max_dcc_channels must not be zero", "2.6.24"],
  ["module-option", "ERROR registering helper for port {count}", "2.6.18", "2.6.18"],
  ["init", "nf_conntrack_ipv4: Unable to register pernet operations", "2.6.32", "3.16"],
  ["init", "nf_conntrack_ipv4: can't register {rest}", "2.6.18", "3.8"],
  ["init", "nf_conntrack_ipv6: can't initialize frag6", "2.6.18", "2.6.32"],
  ["init", "nf_conntrack_ipv6: can't register {rest}", "2.6.18", "3.8"],
  ["init", "nf_defrag_ipv6: can't {rest}", "2.6.32"],
  ["init", "Unable to register netfilter socket option", "2.6.18", "3.16"],
  ["init", "{functionName}: can't register to sysctl", "2.6.18"],
  ["init", "{functionName}: protocol register failed", "2.6.18", "3.8"],
  ["init", "ip_conntrack: can't register hooks", "2.6.18", "2.6.18"],
  ["init", "ctnetlink_init: cannot {rest}", "2.6.18"],
  ["notice", "ctnetlink v{value}: registering with nfnetlink", "2.6.18", "2.6.38"],
  ["notice", "ctnetlink: unregistering from nfnetlink", "2.6.18", "2.6.38"],
  ["notice", "Enabling conntracks and NAT for ve0", "2.6.32"],
  ["packet", "amanda_help: skblen = {count}", "2.6.18"],
  ["internal", "Missing nfct_seqadj_ext_add() setup call", "3.11"],
]);

const policies = kernelTable("timeout", "net/netfilter/nf_conntrack_timeout.c, nfnetlink_cttimeout.c", () => [
  ["object", "No such timeout policy '{value}'", "3.4"],
  ["protocol", "Timeout policy '{value}' can only be used by L{count} protocol number {count2}", "3.4"],
  ["internal", "Missing timeouts for proto {count}", "4.19"],
  ["init", "cttimeout_init: cannot register cttimeout with nfnetlink", "3.4"],
], "CT");

const accounting = bareKernelTable("conntrack-acct", "net/netfilter/nf_conntrack_acct.c", () => [
  ["deprecated", "CONFIG_NF_CT_ACCT is deprecated and will be removed soon. Please use", "2.6.27", "2.6.39"],
  ["deprecated", "nf_conntrack.acct=1 kernel parameter, acct=1 nf_conntrack module option or", "2.6.27", "2.6.39"],
  ["deprecated", "sysctl net.netfilter.nf_conntrack_acct=1 to enable it", "2.6.27", "2.6.39"],
]);
const broadcast = bareKernelTable("conntrack-broadcast", "net/ipv4/netfilter/ip_conntrack_core.c", () => [
  ["packet", "Broadcast packet!", "2.6.18", "2.6.18"],
  ["packet", "Should bcast: {rest}", "2.6.18", "2.6.18"],
]);

export const conntrackLines = [unsupported, node, settingMissing, oldNameMissing, start, policies, accounting, broadcast];
