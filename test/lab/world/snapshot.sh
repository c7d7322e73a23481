#!/bin/sh
# Prints what a machine holds: rules of both backends and all families, sets, modules, addresses, settings, files. Counters, handles and times that run are left out.
# `## NAME` heads a part. Works with busybox.
# With the distribution's own libraries, whatever else is found first by programs that are typed.
LD_LIBRARY_PATH=$(echo /usr/lib/*-linux-gnu | tr ' ' :); export LD_LIBRARY_PATH
plain() { sed -e 's/\[[0-9]*:[0-9]*\]//' -e 's/ packets [0-9]* bytes [0-9]*//' -e 's/ *$//' -e '/^#/d' -e '/^$/d'; }
has() { command -v "$1" >/dev/null 2>&1; }
# What the kernel was never asked for is not asked for here: a look would make it.
for family in ip ip6; do
  ! grep -q . /proc/net/${family}_tables_names 2>/dev/null || { echo "## ${family}tables-legacy"; ${family}tables-legacy-save 2>/dev/null | plain; }
done
[ "$1" = small ] && ! grep -q '^nf_tables ' /proc/modules || {
  for program in iptables-nft ip6tables-nft arptables-nft ebtables-nft; do
    echo "## $program"; $program-save 2>/dev/null | plain
  done
  echo "## nft"; nft -s list ruleset 2>/dev/null | plain
}
[ "$1" = small ] && ! grep -q '^ip_set ' /proc/modules || {
  echo "## ipset"; ipset save 2>/dev/null | sed -e 's/ initval 0x[0-9a-f]*//' -e 's/ packets [0-9]* bytes [0-9]*//' |
    awk '$1 == "add" { for (i = 4; i < NF; i++) if ($i == "timeout" && $(i+1) ~ /^[0-9]+$/) $(i+1) = int(($(i+1) + 599) / 600) * 600 } { print }' | sort
}
! grep -q '^ip_vs ' /proc/modules || { echo "## ipvs"; ipvsadm -S -n 2>/dev/null | sort; ipvsadm -L --daemon 2>/dev/null; }
echo "## addresses"; ip -o -4 address 2>/dev/null | awk '{ print $4, $2 }' | sort
echo "## modules"; cat /proc/modules 2>/dev/null | cut -d" " -f1 | sort
echo "## settings"
if [ "$1" = small ]; then where='/proc/sys/net/netfilter /proc/sys/net/bridge /proc/sys/net/ipv4/ip_forward /proc/sys/net/ipv4/netfilter /proc/sys/kernel/modprobe /proc/sys/kernel/modules_disabled /proc/sys/net/nf_conntrack_max /proc/sys/net/core/wmem_max /proc/sys/net/core/rmem_max /proc/sys/net/core/wmem_default /proc/sys/net/core/rmem_default'
else where='/proc/sys/net/netfilter /proc/sys/net/bridge /proc/sys/net/ipv4 /proc/sys/net/ipv6/conf /proc/sys/net/core /proc/sys/net/nf_conntrack_max'; fi
# shellcheck disable=SC2086
find $where -type f 2>/dev/null | grep -v -E 'nf_conntrack_count|neigh|/log_|random|fastopen_key|pmtu|route/|cookie|rt_cache' | sort | while read -r key; do
  read -r value < "$key" 2>/dev/null && echo "$key = $value"
done 2>/dev/null
[ ! -d /run/systemd/system ] || {
  echo "## services"
  systemctl list-units --type=service --state=active --plain --no-legend | awk '{ sub(/[.]service$/, "", $1); print $1, "active" }' | grep -vE '^(systemd-|dbus|polkit|user@)'
  systemctl list-unit-files --type=service --state=enabled,masked --no-legend | awk '{ sub(/[.]service$/, "", $1); print $1, $2 }'
}
echo "## files"
if [ "$1" = small ]; then
  for folder in /etc /root /tmp /run; do
    find $folder -type f ! -path '/tmp/.*' -exec sha1sum {} + 2>/dev/null
    find $folder -type f ! -path '/tmp/.*' -exec stat -c 'mode %a %u %n' {} + 2>/dev/null
    find $folder -type l 2>/dev/null | while read -r link; do echo "link $(readlink "$link") $link"; done
  done
else
  # What a service manager and a bus keep while they run says nothing of the machine, nor do firewalld's own copies.
  set -- '(' -path /run/.lab -o -path /run/systemd -o -path /run/log -o -path /run/dbus -o -path /run/user -o -path /run/firewalld -o -name 'systemd-private-*' -o -path '/etc/firewalld/*.xml.old' ')' -prune -o
  find /etc /root /tmp /run "$@" -mindepth 1 ! -name xtables.lock -printf '%y %m %u %l %p\n'
  find /etc /root /tmp /run "$@" -type f ! -name xtables.lock -exec sha1sum {} +
fi 2>/dev/null | grep -v '/xtables.lock$' | sort
