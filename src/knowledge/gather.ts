/** Commands that change nothing and whose output settles most questions, by the place to type them. */
export const GATHER: readonly { readonly where: string; readonly commands: readonly string[] }[] = [
  {
    where: "where the error appears (container or host)",
    commands: [
      "id; uname -a; cat /etc/os-release /etc/redhat-release 2>/dev/null",
      "iptables -V; ls -l /etc/alternatives/iptables 2>/dev/null",
      "echo \"systemd-detect-virt: $(systemd-detect-virt)\"; ls -d /proc/vz /.dockerenv /run/.containerenv 2>/dev/null",
      "head -n 99 /proc/net/ip_tables_names /proc/net/ip_tables_matches /proc/net/ip_tables_targets",
      "grep -E 'numiptent|kmemsize' /proc/user_beancounters 2>/dev/null",
      "ls -d /lib/modules/*; lsmod; grep CapEff /proc/self/status",
      "zgrep -hE 'NETFILTER|IP_NF_|IP_SET|NF_' /proc/config.gz 2>/dev/null | grep 'not set'",
      "sysctl net.netfilter.nf_conntrack_max net.netfilter.nf_conntrack_count net.bridge.bridge-nf-call-iptables kernel.modules_disabled",
      "docker info 2>/dev/null | grep -E 'Version|Kernel|Operating|rootless'",
      "dmesg | grep -iE 'tables|conntrack|netfilter|nf_|xt_' | tail -n 15",
    ],
  },
  {
    where: "on a Virtuozzo or OpenVZ node",
    commands: [
      "cat /etc/virtuozzo-release; vzctl --version; uname -r; lsmod",
      "grep -E '^(NETFILTER|IPTABLES|IPTABLES_MODULES|NUMIPTENT)=' /etc/vz/vz.conf /etc/vz/conf/CTID.conf",
      "grep -r nf_conntrack /etc/modprobe.d; iptables -S FORWARD",
    ],
  },
];
