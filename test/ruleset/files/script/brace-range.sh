#!/bin/bash
for i in {1..10}; do iptables -A INPUT -s 192.0.2.$i -j DROP; done
