#!/bin/sh
iptables -N A
iptables -N B
iptables -A A -j DROP
iptables -E B C
iptables -A C -j RETURN
iptables -F A
iptables -X A
