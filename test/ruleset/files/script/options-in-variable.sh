#!/bin/sh
IPT="iptables -w"
MATCH="-m state --state"
$IPT -A INPUT $MATCH NEW -p tcp --dport 80 -j ACCEPT
$IPT -A INPUT $MATCH ESTABLISHED -j ACCEPT
