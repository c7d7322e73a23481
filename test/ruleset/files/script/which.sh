#!/bin/sh
IPT=$(which iptables)
IP6=`command -v ip6tables`
$IPT -A INPUT -j DROP
$IP6 -A INPUT -j DROP
$IP6 -A INPUT -p ipv6-icmp -j ACCEPT
