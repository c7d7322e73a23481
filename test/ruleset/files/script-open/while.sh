#!/bin/sh
while read ip; do iptables -A INPUT -s $ip -j DROP; done < /etc/blocked
