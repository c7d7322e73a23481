#!/bin/sh
# Installs what the proof lab needs, where that is possible: root on Debian or Ubuntu. Quiet, limited in time, does nothing when all is there.
# Everywhere else it says what is missing and ends well: the tests then skip, loudly.
set -u
cd "$(dirname "$0")/../.." || exit 1
cache=.cache/lab
say() { echo "lab: $*" >&2; }
log=$(mktemp) && trap 'rm -f "$log"' EXIT

# Three tries, for registries that stumble.
try() {
  for pause in 2 5 0; do
    timeout 180 "$@" >"$log" 2>&1 && return 0
    sleep "$pause"
  done
  tail -n 3 "$log" >&2
  return 1
}

[ "$(id -u)" = 0 ] || { say "not root: nothing is installed"; exit 0; }
command -v apt-get >/dev/null || { say "no apt-get: nothing is installed"; exit 0; }
export DEBIAN_FRONTEND=noninteractive

# Several test files may come at once.
mkdir -p "$cache" 2>/dev/null
if command -v flock >/dev/null && exec 9>"$cache/install.lock"; then flock -w 600 9; fi

updated=
update() { [ -n "$updated" ] || try apt-get update -qq || say "apt-get update failed"; updated=1; }

# package=a file of it that tells that it is there
wanted="iptables=/usr/sbin/xtables-legacy-multi ipset=/usr/sbin/ipset nftables=/usr/sbin/nft arptables=/usr/sbin/arptables-nft
  conntrack=/usr/sbin/conntrack nfacct=/usr/sbin/nfacct iproute2=/bin/ip kmod=/bin/kmod util-linux=/usr/bin/setpriv libcap2-bin=/sbin/capsh
  ipvsadm=/sbin/ipvsadm procps=/sbin/sysctl iputils-ping=/bin/ping sudo=/usr/bin/sudo mount=/bin/mount
  systemd=/lib/systemd/systemd dbus=/usr/bin/dbus-daemon python3-dbus=/usr/lib/python3/dist-packages/dbus python3-gi=/usr/lib/python3/dist-packages/gi
  qemu-system-x86=/usr/bin/qemu-system-x86_64 qemu-utils=/usr/bin/qemu-img busybox-static=/bin/busybox cpio=/bin/cpio dash=/bin/dash python3-seccomp=/usr/lib/python3/dist-packages/seccomp.cpython-311-x86_64-linux-gnu.so"
missing=
for pair in $wanted; do
  [ -e "${pair#*=}" ] || dpkg -s "${pair%%=*}" >/dev/null 2>&1 || missing="$missing ${pair%%=*}"
done
if [ -n "$missing" ]; then
  update
  # shellcheck disable=SC2086
  try apt-get install -y -qq --no-install-recommends $missing || say "could not install:$missing"
fi

mkdir -p "$cache"
# A kernel with modules for the emulated machine, and the release before it, to be left behind by an upgrade. Not pinned: old ones leave the archive.
if [ "$(ls "$cache"/linux-image-*.deb 2>/dev/null | wc -l)" -lt 2 ]; then
  update
  kernel=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null | awk '/Depends: linux-image-[0-9]/ { print $2; exit }')
  # linux-image-6.1.0-56-cloud-amd64: the same with a lower number.
  previous=$(apt-cache pkgnames "${kernel%-*-cloud-amd64}-" 2>/dev/null | grep -E -- '-[0-9]+-cloud-amd64$' | sort -V | grep -x -B 1 -e "$kernel" | head -n 1)
  [ -n "$kernel" ] || say "no kernel package is known here"
  for package in $kernel $previous; do
    ls "$cache/$package"_*.deb >/dev/null 2>&1 || (cd "$cache" && try apt-get download -o APT::Sandbox::User=root "$package") || say "$package is not to be had"
  done
fi

# What a machine without them installs again, from here: there is no network in a namespace.
mkdir -p "$cache/debs"
for package in iptables ipset nftables conntrack ebtables; do
  ls "$cache/debs/${package}_"*.deb >/dev/null 2>&1 || { update; (cd "$cache/debs" && try apt-get download -o APT::Sandbox::User=root "$package"); } || say "$package is not to be had"
done

# Programs that are laid over a namespace with a service manager: installed, they would set rules of this machine's own.
if [ ! -d "$cache/services" ]; then
  update
  tree=$(mktemp -d)
  if (cd "$tree" && try apt-get download -o APT::Sandbox::User=root firewalld python3-firewall python3-nftables fail2ban); then
    for package in "$tree"/*.deb; do dpkg -x "$package" "$tree/root"; done
    mkdir -p "$tree/root/var/lib"
    cp -a "$tree/root/lib" "$tree/root/usr/" && rm -r "$tree/root/lib"
    # The package's own installation chooses one of two.
    actions=$tree/root/usr/share/polkit-1/actions
    ln -s org.fedoraproject.FirewallD1.server.policy.choice "$actions/org.fedoraproject.FirewallD1.policy"
    mv "$tree/root" "$cache/services"
  else say "firewalld and fail2ban are not to be had: their cases are skipped"
  fi
  rm -rf "$tree"
fi

# Debian 11's iptables does not wait for the lock, Debian 12's does: the best-known lock message needs the older one. Its kernel says what later ones do not.
if { [ ! -d "$cache/iptables-1.8.7" ] || [ ! -d "$cache/5.10" ]; } && [ -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
  apt=$(mktemp -d)
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/tree"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian bullseye main" > "$apt/sources.list"
  other="-o Dir::Etc::sourcelist=$apt/sources.list -o Dir::Etc::sourceparts=- -o Dir::State::lists=$apt/lists -o Dir::Cache=$apt/cache -o APT::Sandbox::User=root"
  # shellcheck disable=SC2086
  if try apt-get $other update -qq && (cd "$apt" && try apt-get $other download iptables=1.8.7\* libxtables12=1.8.7\* libip4tc2=1.8.7\* libip6tc2=1.8.7\*); then
    for package in "$apt"/*.deb; do dpkg -x "$package" "$apt/tree"; done
    rm -rf "$cache/iptables-1.8.7" && mv "$apt/tree" "$cache/iptables-1.8.7"
    # shellcheck disable=SC2086
    kernel=$(apt-cache $other depends linux-image-cloud-amd64 | awk '/Depends: linux-image-[0-9]/ { print $2; exit }')
    # shellcheck disable=SC2086
    mkdir "$apt/5.10" && (cd "$apt/5.10" && try apt-get $other download "$kernel") && mv "$apt/5.10" "$cache/5.10" || say "the kernel of Debian 11 is not to be had: its cases are skipped"
  else say "iptables 1.8.7 of Debian 11 is not to be had: its cases are skipped"
  fi
  rm -rf "$apt"
fi
exit 0
