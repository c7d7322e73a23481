/**
 * Options and settings of Virtuozzo and OpenVZ that have to do with netfilter in containers.
 * `since` and `until` are releases of the tool or product; what only the vendor says, and what is inferred, stands in `source`.
 */
export interface VzParameter {
  readonly names: readonly string[];
  readonly what: string;
  readonly versions: readonly { readonly of: string; readonly how: string }[];
  readonly source: string;
}

export const VZ_PARAMETERS: readonly VzParameter[] = [
  {
    names: ["--netfilter", "NETFILTER"],
    what: "The container's netfilter mode: disabled, stateless, stateful or full. It is a setting of each container; in /etc/vz/vz.conf it is ignored. It counts from the container's next start. Once it is set, an IPTABLES list is ignored.",
    versions: [
      { of: "before Virtuozzo 6.0 update 6, before vzctl 4.7", how: "does not exist; module lists do (IPTABLES)" },
      { of: "Virtuozzo 6.0 update 6 and later, vzctl 4.7 to 4.11", how: "vzctl set CTID --save --netfilter MODE --setmode restart" },
      { of: "Virtuozzo 7", how: "prlctl stop CTID, prlctl set CTID --netfilter MODE, prlctl start CTID; vzctl takes it as before" },
      { of: "Virtuozzo 8", how: "taken without effect: a container has its whole network namespace" },
      { of: "Virtuozzo 9, vzctl 8.0.26", how: "removed" },
    ],
    source: "vzctl 4.7 src/lib/iptables.c _g_netfilter, src/vzctl-actions.c check_set_mode; libvzctl 7.0.658, 8.0.70; knowledge base 126787",
  },
  {
    names: ["--iptables", "IPTABLES"],
    what: "The list of netfilter modules that a container may use, by their names of the 2.6.18 time. In /etc/vz/vz.conf it is what containers without a list of their own have. Setting a list replaces it. A name that is not known is skipped with a warning; IPv6 modules have none.",
    versions: [
      { of: "before Virtuozzo 6.0 update 6, before vzctl 4.7", how: "vzctl set CTID --save --iptables \"NAMES\"; the modules must also be loaded on the node and stand in IPTABLES of vz.conf" },
      { of: "Virtuozzo 6.0 update 6 and later, vzctl 4.7 to 4.11, Virtuozzo 7", how: "still read, and ignored where NETFILTER is set" },
      { of: "Virtuozzo 8 and 9", how: "removed (libvzctl 7.0.658 for 8, 8.0.70)" },
    ],
    source: "vzctl src/lib/iptables.c _g_iptables, get_ipt_mask; knowledge base 113056",
  },
  {
    names: ["IPTABLES_MODULES"],
    what: "Modules that are loaded on the node at start. It gives no container a right.",
    versions: [
      { of: "OpenVZ, vzctl 3.0.27 and later", how: "IPTABLES_MODULES in /etc/vz/vz.conf, loaded by the vz service (before 4.7: IPTABLES)" },
      { of: "Virtuozzo 4 and 6", how: "IPTABLES_MODULES in /etc/sysconfig/iptables-config, loaded by the iptables service" },
      { of: "Virtuozzo 7", how: "does not exist; what a mode allows is loaded on demand, anything else goes into a file below /etc/modules-load.d" },
    ],
    source: "vzctl etc/init.d/vz-redhat.in (commits d284c8a7, 9b8afa65); PCS 6 user's guide; history of OpenVZ/vzctl (no such name)",
  },
  {
    names: ["numiptent", "--numiptent", "NUMIPTENT"],
    what: "How many entries all tables of a container may hold, IPv4 and IPv6 together: rules, policies, heads and ends of chains. Empty tables cost 3 to 6 each. Of the two numbers the second, the limit, counts. When it is reached the kernel answers ENOMEM: iptables says Memory allocation problem, 1.3.5 says Unknown error. It is raised while the container runs.",
    versions: [
      { of: "Virtuozzo 4 and 6, OpenVZ", how: "vzctl set CTID --save --numiptent N; numiptent in /proc/user_beancounters shows held, limit and fail counter" },
      { of: "Virtuozzo 7", how: "the same; 2000 where it is not set (libvzctl 7.0.360)" },
      { of: "Virtuozzo 9", how: "no effect (inferred: its kernel has no beancounters)" },
    ],
    source: "OpenVZ 2.6.32 net/netfilter/x_tables.c recharge_xtables; vzctl(8); libvzctl PSBM-51347",
  },
  {
    names: ["ip_conntrack_disable_ve0"],
    what: "Option of nf_conntrack (of ip_conntrack in 2.6.18): 1 switches connection tracking and NAT off for the node itself. Containers are not affected. Every packet is then INVALID for state rules on the node, and its nat table is missing. It is read when the module is loaded.",
    versions: [
      { of: "Virtuozzo 4", how: "/etc/modprobe.conf, options ip_conntrack (inferred from the module's name there)" },
      { of: "Virtuozzo 6", how: "/etc/modprobe.d/parallels.conf" },
      { of: "OpenVZ, vzctl 4.7 and later", how: "/etc/modprobe.d/openvz.conf" },
      { of: "Virtuozzo 7, vzctl before 7.0.126", how: "/etc/modprobe.d/vz.conf or parallels.conf" },
      { of: "Virtuozzo 7, vzctl 7.0.126 and later", how: "not set any more: the first rule that needs tracking turns it on" },
    ],
    source: "OpenVZ net/netfilter/nf_conntrack_standalone.c; vzctl.spec %post of 4.7; OpenVZ/vzctl etc/modprobe.d, commit 8f6dc12",
  },
  {
    names: ["--setmode"],
    what: "What vzctl set may do to make a setting count that a running container cannot take, as the netfilter mode: restart it, or ignore the setting until its next start.",
    versions: [{ of: "vzctl 3.0 and later, Virtuozzo 6 and 7", how: "--setmode restart or --setmode ignore" }],
    source: "vzctl src/vzctl-actions.c check_set_mode; libvzctl lib/env.c check_setmode",
  },
];

export const vzParameter = (word: string): VzParameter | undefined => VZ_PARAMETERS.find(({ names }) => names.some((name) => name.toLowerCase() === word.toLowerCase()));
