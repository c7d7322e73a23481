#!/bin/sh
iptables -t mangle -A OUTPUT -j MARK --set-mark 1
iptables -t raw -A OUTPUT -p udp -j NOTRACK
iptables -t nat -A OUTPUT -p tcp --dport 81 -j REDIRECT --to-ports 82
iptables -A INPUT -j ACCEPT
