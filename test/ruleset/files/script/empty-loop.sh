#!/bin/sh
UDP_PORTS=""
TCP_PORTS="22 443"
for port in $UDP_PORTS; do
  iptables -A INPUT -p udp \
    --dport "$port" -j ACCEPT
done
for port in $TCP_PORTS; do
  iptables -A INPUT -p tcp --dport "$port" -j ACCEPT
done
