#!/bin/sh
case "$1" in
  start)
    iptables -P INPUT DROP
    iptables -A INPUT -i lo -j ACCEPT
    ;;
  stop)
    iptables -P INPUT ACCEPT
    iptables -F
    ;;
esac
