#!/bin/sh
if [ -f /etc/firewall.on ]; then
  iptables -A INPUT -j DROP
fi
