#!/bin/sh
# Builds the emulated machine's kernel and first disk out of this system's programs and one kernel package: root.sh PACKAGE TARGET
set -eu
package=$1 target=$2
here=$(dirname "$(readlink -f "$0")")
# Two test files may want it at once; the second finds it done.
exec 9>"$target.lock"
flock 9
if [ -e "$target/version" ] && [ "$target/version" -nt "$package" ] && [ "$target/version" -nt "$0" ] && [ "$target/version" -nt "$here/init.sh" ]; then
  case $(basename "$package") in linux-image-"$(cat "$target/version")"_*) exit 0 ;; esac
fi
work=$(mktemp -d "$target.XXXXXX")
trap 'rm -rf "$work"' EXIT
dpkg -x "$package" "$work/kernel"
version=$(ls "$work/kernel/lib/modules")
root=$work/root
mkdir -p "$root/usr/bin" "$root/usr/sbin" "$root/usr/lib" "$root/usr/lib64" "$root/proc" "$root/sys" "$root/dev" "$root/run" "$root/tmp" "$root/root" "$root/var/log" \
  "$root/etc/modprobe.d" "$root/etc/modules-load.d" "$root/etc/sysctl.d" "$root/etc/alternatives" "$root/etc/default" "$root/var/lib/dpkg/alternatives" "$root/usr/share/iptables"
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root/$folder"; done

libraries() { ldd "$1" 2>/dev/null | awk '$2 == "=>" { print $3 } $1 ~ /^\// { print $1 }'; }
add() {
  real=$(readlink -f "$1")
  for file in "$real" $(libraries "$real"); do
    to="$root/usr${file#/usr}"; case $file in /usr/*) ;; *) to="$root/usr$file" ;; esac
    [ -e "$to" ] || { mkdir -p "$(dirname "$to")"; cp -L "$file" "$to"; }
  done
}
program() { path=$(command -v "$1") || return 0; add "$path"; [ "$(readlink -f "$path")" = "$path" ] || ln -sf "$(basename "$(readlink -f "$path")")" "$root/usr/${2:-sbin}/$(basename "$1")" 2>/dev/null || true; }

cp /bin/busybox "$root/usr/bin/busybox"
for applet in $(/bin/busybox --list); do
  case $applet in busybox|dash|modprobe|insmod|rmmod|lsmod|depmod|modinfo|sysctl|ping|ping6|sh|ash|ip|cpio|dpkg|dpkg-deb|rpm|setpriv|unshare|uname) continue ;; esac
  ln -s busybox "$root/usr/bin/$applet"
done
cp /bin/dash "$root/usr/bin/dash"; add /bin/dash; ln -s dash "$root/usr/bin/sh"
for tool in ip ipset nft conntrack sysctl ping setpriv unshare uname update-alternatives getent ipvsadm; do path=$(command -v "$tool" || true); [ -z "$path" ] || add "$path"; done
# /usr/sbin/ip and /bin/ip are one file on Debian; either place must work.
[ -e "$root/usr/sbin/ip" ] || ln -s ../bin/ip "$root/usr/sbin/ip"
add /bin/kmod
for tool in modprobe insmod rmmod lsmod depmod modinfo; do ln -s ../bin/kmod "$root/usr/sbin/$tool"; done
for multi in xtables-legacy-multi xtables-nft-multi; do add "/usr/sbin/$multi"; done
for name in iptables ip6tables; do
  for kind in legacy nft; do
    for verb in "" -save -restore; do ln -s "xtables-$kind-multi" "$root/usr/sbin/$name-$kind$verb"; done
  done
  for verb in "" -save -restore; do
    ln -s "/etc/alternatives/$name$verb" "$root/usr/sbin/$name$verb"
    ln -s "/usr/sbin/$name-nft$verb" "$root/etc/alternatives/$name$verb"
  done
done
for name in ebtables arptables; do
  for verb in "" -save -restore; do ln -sf xtables-nft-multi "$root/usr/sbin/$name$verb"; ln -sf xtables-nft-multi "$root/usr/sbin/$name-nft$verb"; done
done
# Both kinds of ebtables, the nft one chosen, as Debian has it.
legacy=$(ls "$(dirname "$package")"/debs/ebtables_*.deb 2>/dev/null | head -n 1)
if [ -n "$legacy" ]; then
  dpkg -x "$legacy" "$work/ebtables"
  cp -a "$work/ebtables/usr/." "$root/usr/"
  rm -f "$root/usr/sbin/ebtables" "$root/usr/sbin/ebtables-save" "$root/usr/sbin/ebtables-restore"
  for kind in nft legacy; do
    update-alternatives --quiet --altdir "$root/etc/alternatives" --admindir "$root/var/lib/dpkg/alternatives" --root "$root" --install /usr/sbin/ebtables ebtables "/usr/sbin/ebtables-$kind" 10 \
      --slave /usr/sbin/ebtables-restore ebtables-restore "/usr/sbin/ebtables-$kind-restore" --slave /usr/sbin/ebtables-save ebtables-save "/usr/sbin/ebtables-$kind-save" 2>/dev/null || true
  done
fi
cp /var/lib/dpkg/alternatives/iptables /var/lib/dpkg/alternatives/ip6tables "$root/var/lib/dpkg/alternatives/" 2>/dev/null || true
mkdir -p "$root/usr/lib/x86_64-linux-gnu"
cp -r /usr/lib/*/xtables "$root/usr/lib/x86_64-linux-gnu/xtables"
cp -r /etc/iproute2 "$root/etc/" 2>/dev/null || true
cp /etc/protocols /etc/services "$root/etc/"
cp -L /lib/x86_64-linux-gnu/libnss_files.so.2 "$root/usr/lib/x86_64-linux-gnu/" 2>/dev/null || true
cp -L /lib/x86_64-linux-gnu/libgcc_s.so.1 "$root/usr/lib/x86_64-linux-gnu/" 2>/dev/null || true
printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n' > "$root/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' > "$root/etc/group"
printf '127.0.0.1 localhost lab\n' > "$root/etc/hosts"
printf 'passwd: files\ngroup: files\nhosts: files\nprotocols: files\nservices: files\n' > "$root/etc/nsswitch.conf"
printf 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n' > "$root/etc/os-release"

modules=$root/lib/modules/$version
mkdir -p "$modules/kernel"
for part in net/netfilter net/ipv4 net/ipv6 net/bridge net/llc net/802 net/sched net/core lib crypto arch/x86/crypto drivers/net/veth.ko drivers/net/dummy.ko; do
  from=$work/kernel/lib/modules/$version/kernel/$part
  [ ! -e "$from" ] || { mkdir -p "$(dirname "$modules/kernel/$part")"; cp -r "$from" "$modules/kernel/$part"; }
done
cp "$work/kernel/lib/modules/$version"/modules.builtin "$work/kernel/lib/modules/$version"/modules.builtin.modinfo "$work/kernel/lib/modules/$version"/modules.order "$modules/"
mkdir -p "$root/boot"; cp "$work/kernel/boot/config-$version" "$root/boot/"
depmod -b "$root" "$version"
install -m 755 "$here/init.sh" "$root/init"
(cd "$root" && find . | cpio --quiet -o -H newc | gzip -1) > "$work/initrd.gz"
mkdir -p "$target.new"
cp "$work/kernel/boot/vmlinuz-$version" "$target.new/vmlinuz"
mv "$work/initrd.gz" "$target.new/initrd.gz"
echo "$version" > "$target.new/version"
rm -rf "$target"; mv "$target.new" "$target"
