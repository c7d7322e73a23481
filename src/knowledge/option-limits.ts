/**
 * Options that bind a match or target more than its name does: the kernel takes them from these hooks, or for this protocol, only.
 * Source: the check functions of `net/netfilter/xt_addrtype.c`, `xt_policy.c`, `xt_devgroup.c`, `xt_physdev.c`, `xt_TCPMSS.c`, `xt_ecn.c`
 * and `net/ipv4/netfilter/ipt_ECN.c`, `ipt_REJECT.c` of 6.1.
 */
import type { Hook } from "./hooks.js";

export interface OptionLimit {
  readonly extension: string;
  readonly option: string;
  /** Only with this value. */
  readonly value?: RegExp;
  readonly hooks?: readonly Hook[];
  readonly protocol?: string;
}

const INCOMING: readonly Hook[] = ["PREROUTING", "INPUT", "FORWARD"];
const OUTGOING: readonly Hook[] = ["FORWARD", "OUTPUT", "POSTROUTING"];

export const OPTION_LIMITS: readonly OptionLimit[] = [
  { extension: "addrtype", option: "limit-iface-in", hooks: INCOMING },
  { extension: "addrtype", option: "limit-iface-out", hooks: OUTGOING },
  { extension: "policy", option: "dir", value: /^in$/, hooks: INCOMING },
  { extension: "policy", option: "dir", value: /^out$/, hooks: OUTGOING },
  { extension: "devgroup", option: "src-group", hooks: INCOMING },
  { extension: "devgroup", option: "dst-group", hooks: OUTGOING },
  { extension: "physdev", option: "physdev-out", hooks: ["PREROUTING", "INPUT", "FORWARD", "POSTROUTING"] },
  { extension: "physdev", option: "physdev-is-out", hooks: ["PREROUTING", "INPUT", "FORWARD", "POSTROUTING"] },
  { extension: "TCPMSS", option: "clamp-mss-to-pmtu", hooks: OUTGOING },
  { extension: "ECN", option: "ecn-tcp-remove", protocol: "tcp" },
  { extension: "ecn", option: "ecn-tcp-cwr", protocol: "tcp" },
  { extension: "ecn", option: "ecn-tcp-ece", protocol: "tcp" },
  { extension: "REJECT", option: "reject-with", value: /^(?:tcp-rst|tcp-reset)$/, protocol: "tcp" },
];

/**
 * How many packets of an address recent remembers, when the module was loaded without ip_pkt_list_tot: before 3.19 a higher hitcount
 * is EINVAL. Source: `net/netfilter/xt_recent.c`.
 */
export const RECENT_REMEMBERS = 20;
