import type { MessageRow } from "../table.js";
import { bareKernelTable, kernelTable } from "./table.js";

const of = (extension: string, file: string, rows: () => readonly MessageRow[]) => kernelTable(extension.toLowerCase(), `net/netfilter/${file}`, rows, extension);

const CLUSTERIP = of("CLUSTERIP", "ipt_CLUSTERIP.c (net/ipv4/netfilter)", () => [
  ...["CLUSTERIP", "ipt_CLUSTERIP"].flatMap((name): readonly MessageRow[] => [
    ["value", `${name}: Please specify an interface name`, "2.6.18", "6.1"],
    ["value", `${name}: Please specify destination IP`, "2.6.18", "6.1"],
    ["init", `${name}: Unable to proc dir entry`, "2.6.18", "6.1"],
    ["value", `${name}: no config found for {address}, need 'new'`, "2.6.18", "6.1"],
    ["value", `${name}: no such interface {interface}`, "2.6.18", "6.1"],
    ["value", `${name}: unknown mode '{count}'`, "2.6.18", "6.1"],
  ]),
  ["memory", "CLUSTERIP: cannot allocate config", "2.6.18", "2.6.38"],
  ["tracking", "CLUSTERIP: no conntrack!", "2.6.18", "2.6.38"],
  ["value", "CLUSTERIP: unknown protocol '{count}'", "2.6.18", "2.6.38"],
  ["value", "ipt_CLUSTERIP: bad local_nodes[{count}] {count2}", "4.9", "6.1"],
  ["value", "ipt_CLUSTERIP: bad num_local_nodes {count}", "4.9", "6.1"],
  ["needs-legacy", "ipt_CLUSTERIP: cannot use CLUSTERIP target from nftables compat", "4.14", "6.1"],
  ["deprecated", "ipt_CLUSTERIP is deprecated and it will removed soon, use xt_cluster instead", "3.18", "6.1"],
]);

const ECN = of("ECN", "ipt_ECN.c (net/ipv4/netfilter)", () => [
  ["protocol", "ECN: cannot use TCP operations on a non-tcp rule", "2.6.18", "2.6.38"],
  ["protocol", "ipt_ECN: cannot use operation on non-tcp rule", "3.0"],
  ["value", "ECN: new ECT codepoint {hex} out of mask", "2.6.18", "2.6.38"],
  ["value", "ECN: unsupported ECN operation {hex}", "2.6.18", "2.6.38"],
]);

const REJECT = of("REJECT", "ipt_REJECT.c, ip6t_REJECT.c (net/ipv4/netfilter, net/ipv6/netfilter)", () => [
  ["protocol", "ip6t_REJECT: TCP_RESET illegal for non-tcp", "2.6.18"],
  ["protocol", "ipt_REJECT: TCP_RESET invalid for non-tcp", "2.6.24"],
  ["protocol", "REJECT: TCP_RESET invalid for non-tcp", "2.6.18", "2.6.23"],
  ["value", "ip6t_REJECT: ECHOREPLY is not supported", "2.6.18"],
  ["value", "REJECT: ECHOREPLY no longer supported", "2.6.18", "2.6.18"],
  ["value", "ipt_REJECT: ECHOREPLY no longer supported", "2.6.24"],
  ["memory", "ip6t_REJECT: Can't alloc skb", "2.6.18", "2.6.38"],
  ["value", "ip6t_REJECT: case {count} not handled yet", "2.6.18", "2.6.38"],
]);

const TCPMSS = of("TCPMSS", "xt_TCPMSS.c", () => [
  ["protocol", "TCPMSS: Only works on TCP SYN packets", "2.6.18", "2.6.18"],
  ["protocol", "xt_TCPMSS: Only works on TCP SYN packets", "2.6.24"],
  ["hook", "TCPMSS: path-MTU clamping only supported in FORWARD, OUTPUT and POSTROUTING hooks", "2.6.18", "2.6.18"],
  ["hook", "xt_TCPMSS: path-MTU clamping only supported in FORWARD, OUTPUT and POSTROUTING hooks", "2.6.24"],
  ["packet", "ipt_tcpmss_target: bad length ({count} bytes)", "2.6.18", "2.6.18"],
  ["packet", "xt_TCPMSS: bad length ({count} bytes)", "2.6.24", "2.6.32"],
  ["packet", "ipt_tcpmss_target: no dst?! can't determine path-MTU", "2.6.18", "2.6.18"],
  ["memory", "ipt_tcpmss_target: unable to allocate larger skb", "2.6.18", "2.6.18"],
  ["packet", "ipt_tcpmss_target: unknown or invalid path-MTU ({count})", "2.6.18", "2.6.18"],
  ["packet", "xt_TCPMSS: unknown or invalid path-MTU ({count})", "2.6.24"],
]);

/** SELinux marks of packets. */
const SECMARK = of("SECMARK", "xt_SECMARK.c", () => [
  ...["SECMARK", "xt_SECMARK"].flatMap((name): readonly MessageRow[] => [
    ["security", `${name}: unable to obtain relabeling permission`, "2.6.18"],
    ["value", `${name}: invalid mode: {count}`, "2.6.18"],
    ["value", `${name}: mode already set to {count} cannot mix with rules for mode {count2}`, "2.6.18"],
  ]),
  ["security", "SECMARK: invalid SELinux context '{value}'", "2.6.18", "2.6.38"],
  ["security", "SECMARK: unable to map SELinux context '{value}'", "2.6.18", "2.6.38"],
  ["security", "xt_SECMARK: invalid security context '{value}'", "2.6.39"],
  ["security", "xt_SECMARK: unable to map security context '{value}'", "2.6.39"],
]);
const CONNSECMARK = of("CONNSECMARK", "xt_CONNSECMARK.c", () => [
  ["value", "CONNSECMARK: invalid mode: {count}", "2.6.18", "2.6.38"],
  ["value", "xt_CONNSECMARK: invalid mode: {count}", "2.6.39"],
]);

const TPROXY = of("TPROXY", "xt_TPROXY.c", () => [
  ["protocol", "xt_TPROXY: Can be used only in combination with either -p tcp or -p udp", "2.6.28", "2.6.38"],
  ["protocol", "xt_TPROXY: Can be used only with -p tcp or -p udp", "3.0"],
]);
const tproxyBare = bareKernelTable("tproxy", "net/netfilter/xt_TPROXY.c", () => [["protocol", "Can be used only in combination with either -p tcp or -p udp", "2.6.32"]], "TPROXY");

const LED = of("LED", "xt_LED.c", () => [
  ["value", "xt_LED: No 'id' parameter given", "2.6.30", "2.6.38"],
  ["value", "xt_LED: Trigger name is already in use", "2.6.30"],
  ["init", "xt_LED: led_trigger_register() failed", "2.6.30"],
  ["memory", "xt_LED: out of memory", "2.6.30"],
]);

const NFQUEUE = of("NFQUEUE", "xt_NFQUEUE.c", () => ["NFQUEUE", "xt_NFQUEUE"].flatMap((name): readonly MessageRow[] => [
  ["value", `${name}: number of queues ({count}) out of range (got {count2})`, "2.6.31"],
  ["value", `${name}: number of total queues is 0`, "2.6.31"],
]));

/** Targets with a line or two. */
const others = [
  of("AUDIT", "xt_AUDIT.c", () => [["value", "xt_AUDIT: Audit type out of range (valid range: 0..{value})", "2.6.32"]]),
  of("CHECKSUM", "xt_CHECKSUM.c", () => [
    ["deprecated", "xt_CHECKSUM: CHECKSUM should be avoided. If really needed, restrict with '-p udp' and only use in OUTPUT", "4.19"],
    ["value", "xt_CHECKSUM: no CHECKSUM operation enabled", "2.6.36"],
    ["value", "xt_CHECKSUM: unsupported CHECKSUM operation {hex}", "2.6.36"],
  ]),
  of("CONNMARK", "xt_CONNMARK.c", () => [["value", "CONNMARK: Only supports 32bit mark", "2.6.18", "2.6.38"]]),
  of("MARK", "xt_MARK.c", () => [["value", "MARK: Only supports 32bit wide mark", "2.6.18", "2.6.38"], ["value", "MARK: unknown mode {count}", "2.6.18", "2.6.38"]]),
  of("NOTRACK", "xt_CT.c", () => [["deprecated", "NOTRACK target is deprecated, use CT instead or upgrade iptables", "3.8", "4.20"]]),
  of("DSCP", "xt_DSCP.c", () => [["value", "DSCP: dscp {hex} out of range", "2.6.18"]]),
  of("TOS", "xt_DSCP.c", () => [["value", "TOS: bad tos value {hex}", "2.6.18"]]),
  of("HL", "xt_HL.c", () => [["value", "ip6t_HL: increment/decrement doesn't make sense with value 0", "2.6.18"], ["value", "ip6t_HL: invalid or unknown Mode {count}", "2.6.18"]]),
  of("TTL", "xt_HL.c", () => [["value", "ipt_TTL: invalid or unknown Mode {count}", "2.6.18"]]),
  of("HMARK", "xt_HMARK.c", () => [["value", "xt_HMARK: proto mask must be zero with L3 mode", "3.5"], ["value", "xt_HMARK: spi-set and port-set can't be combined", "3.5"]]),
  of("ULOG", "ipt_ULOG.c (net/ipv4/netfilter)", () => [["module-option", "Netlink buffer has to be <= 128kB", "2.6.18", "3.16"]]),
];

export const targetLines = [CLUSTERIP, ECN, REJECT, TCPMSS, SECMARK, CONNSECMARK, TPROXY, tproxyBare, LED, NFQUEUE, ...others];
