#!/bin/sh
PORTS="22 80 443"
for p in $PORTS
do
  iptables -A INPUT -p tcp --dport $p -j ACCEPT
  iptables -A INPUT -p udp --dport $p -j ACCEPT
done
