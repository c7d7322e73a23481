#!/bin/sh
# setup.sh iptables|ip6tables
prog=$1
load() {
    ${prog} -F
    ${prog} -P INPUT DROP
    ${prog} -A INPUT -m state --state ESTABLISHED,RELATED -j ACCEPT
    ${prog} -t mangle -A PREROUTING -j MARK --set-mark 1
}
load
