import type { NftFamily } from "./types.js";

export const FAMILIES: readonly NftFamily[] = ["ip", "ip6", "inet", "arp", "bridge", "netdev"];

const INET_HOOKS = ["prerouting", "input", "forward", "output", "postrouting"];

/** `ingress` of inet came with 5.10, `egress` of netdev with 5.16. Source: nft(8), `src/rule.c` uint_to_hook. */
export const HOOKS: Readonly<Record<NftFamily, readonly string[]>> = {
  ip: INET_HOOKS, ip6: INET_HOOKS, inet: [...INET_HOOKS, "ingress"], bridge: INET_HOOKS, arp: ["input", "output"], netdev: ["ingress", "egress"],
};

/** Hooks that a chain of that type may have; filter may have all. Source: `net/netfilter/nft_chain_nat.c`, `nft_chain_route.c` hook_mask, 6.1. */
export const TYPE_HOOKS: Readonly<Record<string, readonly string[]>> = {
  nat: ["prerouting", "input", "output", "postrouting"],
  route: ["output"],
};

export const CHAIN_TYPES = ["filter", "nat", "route"];

/** Names of priorities and their numbers, but those of bridge. Source: nft(8), `src/rule.c` std_prios. */
export const PRIORITIES: Readonly<Record<string, number>> = {
  raw: -300, mangle: -150, dstnat: -100, filter: 0, security: 50, srcnat: 100,
};

/** The names that a family has at a hook: `dstnat` only at prerouting, `srcnat` only at postrouting, `out` only at output. */
export function priorityNames(family: NftFamily | undefined, hook: string | undefined): readonly string[] {
  if (family === "arp" || family === "netdev") return ["filter"];
  const hooked = hook === "prerouting" ? ["dstnat"] : hook === "postrouting" ? ["srcnat"] : [];
  if (family === "bridge") return ["filter", ...hooked, ...(hook === "output" ? ["out"] : [])];
  return ["raw", "mangle", "filter", "security", ...hooked];
}
