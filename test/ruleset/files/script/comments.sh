#!/bin/sh
# iptables -A INPUT -j DROP
#iptables -A INPUT -j DROP
iptables -A INPUT -j ACCEPT   # iptables -A INPUT -j DROP
