#!/bin/sh
iptables-restore < /etc/iptables.rules
iptables -A INPUT -j DROP
