#!/bin/bash
BAD=(192.0.2.1 192.0.2.2 192.0.2.3)
for ip in "${BAD[@]}"; do
  iptables -A INPUT -s "$ip" -j DROP
done
