/**
 * OpenWrt's package of a match, target or table: the userspace part and the kernel's. Source: openwrt include/netfilter.mk (nf_add) and
 * package/network/utils/iptables/Makefile (2006 to 1.8.10). `base`: it is in iptables itself.
 */
export interface OpenwrtPart {
  readonly userspace: string;
  readonly kernel: string;
  readonly matches: readonly string[];
  readonly targets: readonly string[];
}

const part = (name: string, kernel: string, matches: readonly string[], targets: readonly string[] = []): OpenwrtPart => ({
  userspace: `iptables-mod-${name}`,
  kernel: `kmod-ipt-${kernel}`,
  matches,
  targets,
});

export const OPENWRT_PARTS: readonly OpenwrtPart[] = [
  {
    userspace: "iptables",
    kernel: "kmod-ipt-core",
    matches: ["tcp", "udp", "icmp", "comment", "limit", "mac", "multiport", "time", "mark", "standard", "id"],
    targets: ["LOG", "TCPMSS", "REJECT", "MARK"],
  },
  { userspace: "iptables", kernel: "kmod-ipt-conntrack", matches: ["state", "conntrack"], targets: ["CT", "NOTRACK"] },
  { userspace: "iptables", kernel: "kmod-ipt-nat", matches: [], targets: ["SNAT", "DNAT", "MASQUERADE", "REDIRECT"] },
  { userspace: "iptables", kernel: "kmod-ipt-ipset", matches: ["set"], targets: ["SET"] },
  { userspace: "iptables", kernel: "kmod-ipt-offload", matches: [], targets: ["FLOWOFFLOAD"] },
  { userspace: "iptables", kernel: "kmod-ipt-raw", matches: [], targets: [] },
  { userspace: "ip6tables", kernel: "kmod-ip6tables", matches: ["icmp6"], targets: [] },
  {
    userspace: "ip6tables-extra",
    kernel: "kmod-ip6tables-extra",
    matches: ["ipv6header", "mh", "eui64", "hbh", "frag", "rt"],
    targets: [],
  },
  { userspace: "ip6tables-mod-nat", kernel: "kmod-ipt-nat6", matches: [], targets: ["SNPT", "DNPT"] },
  part("conntrack-extra", "conntrack-extra", ["connbytes", "connlimit", "connmark", "recent", "helper"], ["CONNMARK"]),
  part("conntrack-label", "conntrack-label", ["connlabel"]),
  part("filter", "filter", ["string", "bpf", "layer7"]),
  part(
    "ipopt",
    "ipopt",
    ["dscp", "ecn", "length", "statistic", "tcpmss", "hl", "ttl", "tos"],
    ["DSCP", "CLASSIFY", "ECN", "HL", "TTL", "TOS"],
  ),
  part("ipsec", "ipsec", ["ah", "esp", "policy"]),
  part("nat-extra", "nat-extra", [], ["NETMAP", "MIRROR"]),
  part("nflog", "nflog", [], ["NFLOG"]),
  part("trace", "debug", [], ["TRACE"]),
  part("nfqueue", "nfqueue", [], ["NFQUEUE"]),
  part("hashlimit", "hashlimit", ["hashlimit"]),
  part("rpfilter", "rpfilter", ["rpfilter"]),
  part("iprange", "iprange", ["iprange"]),
  part("cluster", "cluster", ["cluster"]),
  part("extra", "extra", ["addrtype", "condition", "owner", "pkttype", "quota"]),
  part("physdev", "physdev", ["physdev"]),
  part("led", "led", [], ["LED"]),
  part("socket", "socket", ["socket"]),
  part("tproxy", "tproxy", [], ["TPROXY"]),
  part("tee", "tee", [], ["TEE"]),
  part("u32", "u32", ["u32"]),
  part("checksum", "checksum", [], ["CHECKSUM"]),
  part("devgroup", "devgroup", ["devgroup"]),
  part("ulog", "ulog", [], ["ULOG"]),
];

/** nft's expressions that are no part of kmod-nft-core. Source: openwrt package/kernel/linux/modules/netfilter.mk. */
export const OPENWRT_NFT: Readonly<Record<string, string>> = {
  masquerade: "kmod-nft-nat",
  snat: "kmod-nft-nat",
  dnat: "kmod-nft-nat",
  redirect: "kmod-nft-nat",
  netmap: "kmod-nft-netdev", fib: "kmod-nft-fib", queue: "kmod-nft-queue", tproxy: "kmod-nft-tproxy", socket: "kmod-nft-socket",
  flow: "kmod-nft-offload",
  flowtable: "kmod-nft-offload",
  connlimit: "kmod-nft-connlimit",
  bridge: "kmod-nft-bridge",
  arp: "kmod-nft-arp", netdev: "kmod-nft-netdev", dup: "kmod-nft-netdev", fwd: "kmod-nft-netdev", compat: "kmod-nft-compat",
};

/** The packages of a match, target or table; undefined where OpenWrt has none or they are not known. */
export function openwrtPackagesOf(kind: "match" | "target" | "table", name: string): readonly string[] | undefined {
  if (kind === "table") return TABLES[name];
  const found = OPENWRT_PARTS.find(({ matches, targets }) => (kind === "match" ? matches : targets).includes(name));
  return found === undefined ? undefined : [found.userspace, found.kernel];
}

const TABLES: Readonly<Record<string, readonly string[] | undefined>> = {
  filter: ["kmod-ipt-core"],
  mangle: ["kmod-ipt-core"],
  nat: ["kmod-ipt-nat"],
  raw: ["kmod-ipt-raw"],
};
