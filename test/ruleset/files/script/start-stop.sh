#!/bin/sh
start() {
  iptables -A INPUT -m state --state NEW -j ACCEPT
  iptables -A INPUT -i lo -j ACCEPT
}
stop() {
  iptables -F
}
case "$1" in
start) start ;;
stop) stop ;;
restart) stop; start ;;
*) echo usage ;;
esac
