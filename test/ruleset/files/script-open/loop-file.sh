#!/bin/sh
for ip in $(cat /etc/blocked); do
  iptables -A INPUT -s $ip -j DROP
done
iptables -A INPUT -i lo -j ACCEPT
