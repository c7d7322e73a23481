import type { MessageRow } from "../table.js";
import { bareKernelTable, kernelTable } from "./table.js";

const of = (extension: string, file: string, rows: () => readonly MessageRow[]) => kernelTable(`${extension}-match`, `net/netfilter/${file}`, rows, extension);

const addrtype = of("addrtype", "xt_addrtype.c", () => [
  ["value", "ipt_addrtype: both incoming and outgoing interface limitation cannot be selected", "2.6.32", "2.6.38"],
  ["hook", "ipt_addrtype: input interface limitation not valid in POST_ROUTING and OUTPUT", "2.6.32", "2.6.38"],
  ["hook", "ipt_addrtype: output interface limitation not valid in PRE_ROUTING and INPUT", "2.6.32", "2.6.38"],
  ["value", "xt_addrtype: both incoming and outgoing interface limitation cannot be selected", "2.6.39"],
  ["hook", "xt_addrtype: input interface limitation not valid in POSTROUTING and OUTPUT", "2.6.39"],
  ["hook", "xt_addrtype: output interface limitation not valid in PREROUTING and INPUT", "2.6.39"],
  ["value", "xt_addrtype: ipv6 BLACKHOLE matching not supported", "2.6.39"],
  ["value", "xt_addrtype: ipv6 PROHIBIT (THROW, NAT ..) matching not supported", "2.6.39"],
  ["value", "xt_addrtype: ipv6 does not support BROADCAST matching", "2.6.39"],
]);

const policy = of("policy", "xt_policy.c", () => [
  ["hook", "xt_policy: input policy not valid in POSTROUTING and OUTPUT", "4.16"],
  ["hook", "xt_policy: output policy not valid in PREROUTING and INPUT", "4.16"],
  ["hook", "xt_policy: input policy not valid in POST_ROUTING and OUTPUT", "2.6.18", "4.15"],
  ["hook", "xt_policy: output policy not valid in PRE_ROUTING and INPUT", "2.6.18", "4.15"],
  ["value", "xt_policy: neither incoming nor outgoing policy selected", "2.6.18"],
  ["value", "xt_policy: too many policy elements", "2.6.18"],
]);

/** The bridge port a packet leaves by is only known once it is bridged. */
const physdev = of("physdev", "xt_physdev.c", () => [
  ["hook", "physdev match: using --physdev-out in the OUTPUT, FORWARD and POSTROUTING chains for non-bridged traffic is deprecated and breaks other things", "2.6.18", "2.6.18"],
  ["hook", "physdev match: using --physdev-out in the OUTPUT, FORWARD and POSTROUTING chains for non-bridged traffic is not supported anymore", "2.6.19", "4.15"],
  ["hook", "xt_physdev: using --physdev-out in the OUTPUT, FORWARD and POSTROUTING chains for non-bridged traffic is not supported anymore", "2.6.39", "4.15"],
  ["hook", "xt_physdev: --physdev-out and --physdev-is-out only supported in the FORWARD and POSTROUTING chains with bridged traffic", "4.16"],
]);

const rpfilter = of("rpfilter", "ipt_rpfilter.c, ip6t_rpfilter.c (net/ipv4/netfilter, net/ipv6/netfilter)", () => [
  ["value", "ipt_rpfilter: unknown options", "3.3"],
  ["value", "ip6t_rpfilter: unknown options", "3.3"],
]);

const ecn = of("ecn", "xt_ecn.c", () => [
  ["protocol", "ipt_ecn: can't match TCP bits in rule for non-tcp packets", "2.6.18", "2.6.38"],
  ["protocol", "xt_ecn: cannot match TCP bits for non-tcp packets", "2.6.39"],
]);

const cgroup = of("cgroup", "xt_cgroup.c", () => [
  ["value", "xt_cgroup: classid invalid without net_cls cgroups", "4.5"],
  ["value", "xt_cgroup: invalid path, errno=-{count}", "4.5"],
  ["value", "xt_cgroup: invalid path, errno={count}", "4.5"],
  ["value", "xt_cgroup: no path or classid specified", "4.5"],
  ["value", "xt_cgroup: path and classid specified", "4.5"],
]);

const l2tp = of("l2tp", "xt_l2tp.c", () => [
  ["value", "xt_l2tp: invalid flags combination: {hex}", "3.14"],
  ["protocol", "xt_l2tp: missing protocol rule (udp|l2tpip)", "3.14"],
  ["value", "xt_l2tp: unknown flags: {hex}", "3.14"],
  ["value", "xt_l2tp: v2 doesn't support IP mode", "3.14"],
  ["value", "xt_l2tp: v2 sid > 0xffff: {count}", "3.14"],
  ["value", "xt_l2tp: v2 tid > 0xffff: {count}", "3.14"],
  ["value", "xt_l2tp: wrong L2TP version: {count}", "3.14"],
]);

const limit = of("limit", "xt_limit.c", () => [
  ["value", "Overflow in xt_limit, try lower: {count}/{count2}", "2.6.18", "2.6.38"],
  ["value", "xt_limit: Overflow, try lower: {count}/{count2}", "2.6.39"],
]);

const recent = of("recent", "xt_recent.c", () => [
  ["value", "xt_recent: Need '+ip', '-ip' or '/'", "2.6.39"],
  ["value", "xt_recent: Need +ip, -ip or /", "2.6.28", "2.6.38"],
  ["value", "xt_recent: Unsupported userspace flags ({hex})", "3.5"],
  ["deprecated", "xt_recent: Use of /proc/net/ipt_recent is deprecated; use /proc/net/xt_recent", "2.6.28", "2.6.35"],
  ["value", "xt_recent: illegal address written to procfs", "2.6.28"],
]);

const owner = of("owner", "xt_owner.c", () => [
  ["value", "ipt_owner: pid, sid and command matching not supported anymore", "2.6.18", "2.6.24"],
  ["value", "ipt_owner: pid and sid matching not supported anymore", "2.6.18", "2.6.24"],
  ["value", "xt_owner: PID and SID matching is not supported anymore", "2.6.32"],
  ["value", "xt_owner: PID, SID and command matching is not supported anymore", "2.6.32"],
]);

const ttl = of("ttl", "xt_hl.c", () => [["value", "ipt_ttl: unknown mode {count}", "2.6.18", "2.6.38"], ["value", "xt_hl: Unknown TTL match mode: {count}", "2.6.39"]]);
const hl = of("hl", "xt_hl.c", () => [["value", "ip6t_hl: unknown mode {count}", "2.6.18", "2.6.38"], ["value", "xt_hl: Unknown Hop Limit match mode: {count}", "2.6.39"]]);

/** Matches with a line or two. */
const others = [
  of("bpf", "xt_bpf.c", () => [["value", "xt_bpf: check failed: parse error", "3.9"]]),
  of("cluster", "xt_cluster.c", () => [
    ["value", "xt_cluster: node mask cannot exceed total number of nodes", "3.16"],
    ["value", "xt_cluster: this node mask cannot be higher than the total number of nodes", "2.6.30", "3.15"],
    ["value", "xt_cluster: you have exceeded the maximum number of cluster nodes ({count} > {count2})", "2.6.30"],
  ]),
  of("connmark", "xt_connmark.c", () => [["value", "connmark: only support 32bit mark", "2.6.18", "2.6.38"]]),
  of("mark", "xt_mark.c", () => [["value", "mark: only supports 32bit mark", "2.6.18", "2.6.38"]]),
  of("dscp", "xt_dscp.c", () => [["value", "xt_dscp: dscp {hex} out of range", "2.6.24"]]),
  of("ipcomp", "xt_ipcomp.c", () => [["value", "xt_ipcomp: unknown flags {hex}", "3.14"]]),
  of("ipvs", "xt_ipvs.c", () => [["family", "xt_ipvs: protocol family {count} not supported", "2.6.37"]]),
  of("rt", "ip6t_rt.c (net/ipv6/netfilter)", () => [["value", "ip6t_rt: address list match requested but addrnr is 0", "3.16"]]),
  of("srh", "ip6t_srh.c (net/ipv6/netfilter)", () => [["value", "ip6t_srh: unknown srh invflags {hex}", "4.16"], ["value", "ip6t_srh: unknown srh match flags {hex}", "4.16"]]),
  of("nfacct", "xt_nfacct.c", () => [["object", "xt_nfacct: accounting object '{value}' does not exist", "3.3"], ["object", "xt_nfacct: accounting object '{value}' does not exists", "3.3"]]),
  of("osf", "xt_osf.c", () => [
    ["init", "Failed ({count}) to register OS fingerprint matching module", "2.6.31", "2.6.38"],
    ["init", "Failed (-{count}) to register OS fingerprint matching module", "2.6.31", "2.6.38"],
    ["init", "Failed ({count}) to register OSF nsfnetlink helper", "2.6.31", "2.6.38"],
    ["init", "Failed (-{count}) to register OSF nsfnetlink helper", "2.6.31", "2.6.38"],
    ["init", "xt_osf: Failed to register OS fingerprint matching module ({rest})", "2.6.39"],
  ]),
  of("statistic", "xt_statistic.c", () => [["memory", "xt_statistic: Out of memory", "2.6.31"]]),
  of("socket", "xt_socket.c", () => [["value", "xt_socket: unknown flags {hex}", "3.5"]]),
  of("time", "xt_time.c", () => [
    ["value", "xt_time: invalid argument - start or stop time greater than 23:59:59", "2.6.24"],
    ["value", "xt_time: unknown flags {hex}", "3.5"],
  ]),
];

const bare = [
  bareKernelTable("connlabel-match", "net/netfilter/xt_connlabel.c", () => [["value", "Unknown options in mask {hex}", "3.9"]], "connlabel"),
  bareKernelTable("socket-match", "net/netfilter/xt_socket.c", () => [["family", "Unknown family {count}", "3.5"]], "socket"),
];

export const matchLines = [addrtype, policy, physdev, rpfilter, ecn, cgroup, l2tp, limit, recent, owner, ttl, hl, ...others, ...bare];
