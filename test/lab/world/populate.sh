#!/bin/sh
# Fills a machine of one case: populate.sh FOLDER full|native|bare. `full`: both backends; `native`: nf_tables without iptables' tables; `bare`: files only.
cd "$1" || exit 1
cp -a etc/. /etc/
[ "$2" != bare ] || exit 0
ipset restore < sets.ipset || exit 1
for family in ip ip6; do
  "${family}tables-legacy-restore" < "${family}tables.rules" || exit 1
  [ "$2" != full ] || "${family}tables-nft-restore" < "${family}tables.rules" || exit 1
done
nft -f native.nft || exit 1
if [ "$2" = full ]; then
  ebtables-nft -N LIBVIRT_BR && ebtables-nft -A FORWARD -j LIBVIRT_BR && ebtables-nft -t nat -A PREROUTING -p IPv4 --ip-dst 192.0.2.9 -j ACCEPT || exit 1
  # Tables and built-in chains come into being with the first rule: they are to be there before a case makes one.
  for chain in INPUT FORWARD OUTPUT; do ebtables-nft -A $chain -j CONTINUE && ebtables-nft -D $chain -j CONTINUE || exit 1; done
  for chain in PREROUTING OUTPUT POSTROUTING; do ebtables-nft -t nat -A $chain -j CONTINUE && ebtables-nft -t nat -D $chain -j CONTINUE || exit 1; done
  arptables-nft -A OUTPUT -j ACCEPT && arptables-nft -D OUTPUT -j ACCEPT || exit 1
  arptables-nft -A INPUT -s 192.0.2.66 -j DROP || exit 1
fi
exit 0
