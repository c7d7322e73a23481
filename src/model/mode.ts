/**
 * Netfilter modes of a Virtuozzo container, smallest first.
 * Source: vzctl `src/lib/iptables.c` (`_g_netfilter`), libvzctl `lib/iptables.c` before 8.0.70.
 */
export type NetfilterMode = "disabled" | "stateless" | "stateful" | "full";

/** What a rule needs of the kernel beyond its own module. */
export type Need = "none" | "conntrack" | "nat";

/** Kernel generations that name their netfilter modules differently: 2.6.18, 2.6.32 and 3.7 or later. */
export type Generation = "2.6.18" | "2.6.32" | "current";

/** Address families; `bridge` is ebtables, `arp` is arptables. */
export type Family = "ip" | "ip6" | "arp" | "bridge";
