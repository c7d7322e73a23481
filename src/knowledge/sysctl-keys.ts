/**
 * Settings that firewalls are asked to change. `flag`: 0 or 1; `read`: cannot be written; `host`: of the first network namespace alone.
 * Source: `Documentation/networking/nf_conntrack-sysctl.rst`, `ip-sysctl.rst` and `net/bridge/br_netfilter_hooks.c` of 6.1; seen on 6.18.
 */
export interface SysctlKey {
  readonly key: string;
  readonly takes: "flag" | "number" | "read" | "host";
  /** The kernel that took it away. */
  readonly until?: string;
}

const keys = (prefix: string, takes: SysctlKey["takes"], names: string): readonly SysctlKey[] => names.split(" ").map((name) => ({ key: `${prefix}.${name}`, takes }));
const NETFILTER = "net.netfilter";
const EACH = ["all", "default", "lo", "eth0"];

export const SYSCTL_KEYS: readonly SysctlKey[] = [
  ...keys(NETFILTER, "flag", "nf_conntrack_acct nf_conntrack_checksum nf_conntrack_tcp_be_liberal nf_conntrack_tcp_loose nf_conntrack_timestamp nf_conntrack_tcp_ignore_invalid_rst nf_hooks_lwtunnel"),
  ...keys(NETFILTER, "number", "nf_conntrack_events nf_conntrack_log_invalid nf_conntrack_expect_max nf_conntrack_tcp_max_retrans nf_conntrack_generic_timeout nf_conntrack_icmp_timeout nf_conntrack_icmpv6_timeout nf_conntrack_udp_timeout nf_conntrack_udp_timeout_stream nf_conntrack_tcp_timeout_close nf_conntrack_tcp_timeout_close_wait nf_conntrack_tcp_timeout_established nf_conntrack_tcp_timeout_fin_wait nf_conntrack_tcp_timeout_last_ack nf_conntrack_tcp_timeout_max_retrans nf_conntrack_tcp_timeout_syn_recv nf_conntrack_tcp_timeout_syn_sent nf_conntrack_tcp_timeout_time_wait nf_conntrack_tcp_timeout_unacknowledged nf_conntrack_gre_timeout nf_conntrack_gre_timeout_stream nf_conntrack_frag6_timeout nf_conntrack_sctp_timeout_established nf_conntrack_dccp_timeout_open nf_log_all_netns"),
  ...keys(NETFILTER, "host", "nf_conntrack_max nf_conntrack_buckets"),
  { key: "net.nf_conntrack_max", takes: "host" },
  { key: "net.netfilter.nf_conntrack_count", takes: "read" },
  { key: "net.netfilter.nf_conntrack_helper", takes: "flag", until: "6.0" },
  ...keys("net.bridge", "flag", "bridge-nf-call-iptables bridge-nf-call-ip6tables bridge-nf-call-arptables bridge-nf-filter-pppoe-tagged bridge-nf-filter-vlan-tagged bridge-nf-pass-vlan-input-dev"),
  ...keys("net.ipv4", "flag", "ip_forward tcp_syncookies icmp_echo_ignore_all icmp_echo_ignore_broadcasts icmp_ignore_bogus_error_responses ip_nonlocal_bind tcp_timestamps tcp_window_scaling"),
  ...keys("net.ipv4", "number", "ip_local_port_range tcp_max_syn_backlog tcp_fin_timeout ip_default_ttl tcp_keepalive_time"),
  ...EACH.flatMap((name) => [
    ...keys(`net.ipv4.conf.${name}`, "flag", "forwarding accept_redirects send_redirects secure_redirects accept_source_route log_martians proxy_arp route_localnet"),
    ...keys(`net.ipv4.conf.${name}`, "number", "rp_filter arp_ignore arp_announce arp_filter"),
    ...keys(`net.ipv6.conf.${name}`, "flag", "forwarding disable_ipv6 accept_redirects accept_source_route proxy_ndp"),
    ...keys(`net.ipv6.conf.${name}`, "number", "accept_ra"),
  ]),
  ...keys("net.ipv6", "flag", "bindv6only ip_nonlocal_bind"),
];

export const sysctlKey = (key: string): SysctlKey | undefined => SYSCTL_KEYS.find((entry) => entry.key === key.replace(/\//g, "."));
