#!/bin/bash
{
  printf "iptables -t mangle -A PREROUTING -p tcp -d %s --dport %s -m connlimit --connlimit-above 4 -j DROP\n" "$1" "$2"
  echo "iptables -A INPUT -p tcp --syn -j DROP"
} > /etc/firewall.d/rules.sh
echo "Rules such as iptables -A INPUT -j DROP are in /etc/firewall.d"
iptables -A INPUT -i lo -j ACCEPT
