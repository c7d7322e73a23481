#!/bin/sh
iptables -A INPUT -s 192.0.2.1 -j DROP
iptables -A INPUT -s 192.0.2.2 -j DROP
iptables -D INPUT -s 192.0.2.1 -j DROP
iptables -I INPUT 1 -i lo -j ACCEPT
iptables -R INPUT 1 -i lo -j RETURN
iptables -D INPUT 1
