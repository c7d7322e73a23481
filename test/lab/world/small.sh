#!/bin/sh
# What the emulated machine holds besides files: rules of several owners in the legacy backend, and a set.
set -e
iptables-legacy -N DOCKER-USER
iptables-legacy -A FORWARD -j DOCKER-USER
iptables-legacy -A DOCKER-USER -j RETURN
iptables-legacy -N f2b-sshd
iptables-legacy -A INPUT -p tcp --dport 22 -j f2b-sshd
iptables-legacy -A f2b-sshd -s 198.51.100.23 -j REJECT
ipset create shop-banned hash:ip timeout 86400 comment
ipset add shop-banned 198.51.100.77 comment "ticket 4711"
