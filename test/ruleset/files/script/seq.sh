#!/bin/sh
for i in $(seq 1 5); do iptables -A INPUT -s 192.0.2.$i -j DROP; done
