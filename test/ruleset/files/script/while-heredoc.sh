#!/bin/sh
while read proto port; do
  iptables -A INPUT -p $proto --dport $port -j ACCEPT
done <<EOF
tcp 22
tcp 80
udp 53
EOF
