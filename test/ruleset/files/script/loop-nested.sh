#!/bin/bash
for proto in tcp udp; do
  for p in 53 123; do
    iptables -A INPUT -p $proto --dport $p -j ACCEPT
  done
done
iptables -A INPUT -j DROP
