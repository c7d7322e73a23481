#!/bin/sh
USE_NAT=yes
USE_LOG=no
if [ "$USE_NAT" = yes ]; then
  iptables -t nat -A POSTROUTING -o lo -j MASQUERADE
fi
if [ "$USE_LOG" = yes ]; then
  iptables -A INPUT -j LOG
else
  iptables -A INPUT -j DROP
fi
