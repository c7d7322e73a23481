#!/bin/sh
open_port() { iptables -A INPUT -p $1 --dport $2 -j ACCEPT; }
open_port tcp 22
open_port tcp 80
open_port udp 53
