#!/bin/bash
IPT=/sbin/iptables
NET="10.0.0.0/8"
$IPT -F
$IPT -N LOGDROP
$IPT -A LOGDROP -m limit --limit 5/min -j LOG --log-prefix "drop: "
$IPT -A LOGDROP -j DROP
${IPT} -A INPUT -s $NET -j LOGDROP
