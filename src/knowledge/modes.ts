/**
 * Netfilter modes of a Virtuozzo container, smallest first.
 * Source: vzctl 4.7 `src/lib/iptables.c` (`_g_netfilter`), libvzctl `lib/iptables.c` before 8.0.70; what each mask allows is decided by
 * `kernel/kmod.c` (`module_payload_allowed`) and `kernel/ve/vecalls.c` (`setup_iptables_mask`) of 2.6.32-042stab141.
 */
import type { Need, NetfilterMode } from "../model/mode.js";

export interface ModeInfo {
  readonly mode: NetfilterMode;
  /** What becomes usable with this mode and was not with the one before. */
  readonly adds: string;
  readonly tables: readonly string[];
}

export const MODES: readonly ModeInfo[] = [
  { mode: "disabled", adds: "nothing: no table, ip_tables itself is not permitted", tables: [] },
  { mode: "stateless", adds: "the tables filter, mangle and raw, for IPv4 and IPv6, with every match and target that needs neither connection tracking nor NAT", tables: ["filter", "mangle", "raw"] },
  { mode: "stateful", adds: "connection tracking: state, conntrack, connlimit, connmark, connbytes, helper, NOTRACK and their like", tables: ["filter", "mangle", "raw"] },
  { mode: "full", adds: "the nat table with SNAT, DNAT, MASQUERADE, REDIRECT and NETMAP", tables: ["filter", "mangle", "raw", "nat"] },
];

const ORDER: Readonly<Record<NetfilterMode, number>> = { disabled: 0, stateless: 1, stateful: 2, full: 3 };

export const strongerMode = (a: NetfilterMode, b: NetfilterMode): NetfilterMode => (ORDER[a] >= ORDER[b] ? a : b);

/** Whether a mode allows what another one allows. */
export const modeCovers = (mode: NetfilterMode, wanted: NetfilterMode): boolean => ORDER[mode] >= ORDER[wanted];

export const MODE_OF_NEED: Readonly<Record<Need, NetfilterMode>> = { none: "stateless", conntrack: "stateful", nat: "full" };

const NEED_ORDER: Readonly<Record<Need, number>> = { none: 0, conntrack: 1, nat: 2 };

export const strongerNeed = (a: Need, b: Need): Need => (NEED_ORDER[a] >= NEED_ORDER[b] ? a : b);
