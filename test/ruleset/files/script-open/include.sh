#!/bin/sh
. /etc/firewall.conf
$IPT -A INPUT -p tcp --dport $SSH_PORT -j ACCEPT
