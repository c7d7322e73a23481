/**
 * Netfilter's own modules, beside those of the extensions. Source: Makefiles of `net/netfilter`, `net/ipv4/netfilter`, `net/ipv6/netfilter`,
 * `net/bridge/netfilter`, `net/netfilter/ipset`, `net/netfilter/ipvs` of 2.6.18, 2.6.32-042stab141, 3.10 and 6.1.
 */
export const CORE_MODULES: readonly string[] = [
  "x_tables", "ip_tables", "ip6_tables", "arp_tables", "ebtables", "nf_tables", "nft_compat", "br_netfilter",
  "nfnetlink", "nfnetlink_log", "nfnetlink_queue", "nfnetlink_acct", "nfnetlink_cthelper", "nfnetlink_cttimeout", "nfnetlink_osf",
  "nf_conntrack", "nf_conntrack_ipv4", "nf_conntrack_ipv6", "nf_conntrack_netlink", "nf_conncount", "nf_synproxy_core",
  "nf_defrag_ipv4", "nf_defrag_ipv6", "nf_nat", "nf_nat_ipv4", "nf_nat_ipv6", "nf_nat_masquerade_ipv4", "nf_nat_masquerade_ipv6", "nf_nat_redirect",
  "nf_log_common", "nf_log_ipv4", "nf_log_ipv6", "nf_log_arp", "nf_log_syslog", "nf_reject_ipv4", "nf_reject_ipv6", "nf_tproxy_core", "nf_tproxy_ipv4", "nf_tproxy_ipv6",
  "nf_socket_ipv4", "nf_socket_ipv6", "nf_dup_ipv4", "nf_dup_ipv6", "nf_osf", "nf_flow_table",
  "ip_conntrack", "ip_conntrack_netlink", "ip_conntrack_netbios_ns", "ip_nat", "ip_queue", "ip6_queue", "ip_set", "ip_vs", "ts_bm", "ts_fsm", "ts_kmp",
];

/** How a netfilter module's name begins. A name of this shape is taken for one even when no table here has it. */
const SHAPE = /^(?:xt|ipt|ip6t|arpt|ebt|nft|nf|nfnetlink|ip_conntrack|ip_nat|ip_set|ip_vs|iptable|ip6table|arptable|ebtable)_[A-Za-z0-9_]{1,40}$/;

const CORE: ReadonlySet<string> = new Set(CORE_MODULES);

export const looksLikeNetfilterModule = (name: string): boolean => CORE.has(name) || SHAPE.test(name);
