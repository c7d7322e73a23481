#!/bin/sh
iptables -A INPUT -p tcp \
  -m multiport --dports 80,443 \
  -j ACCEPT
iptables -A INPUT \
  -j DROP
