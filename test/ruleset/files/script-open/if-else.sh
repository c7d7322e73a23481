#!/bin/sh
if grep -q foo /etc/x; then
  iptables -A INPUT -j DROP
else
  iptables -A INPUT -m state --state NEW -j DROP
fi
