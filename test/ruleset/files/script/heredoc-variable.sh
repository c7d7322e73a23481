#!/bin/sh
PORT=2222
cat <<EOF | iptables-restore
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp -m tcp --dport $PORT -j ACCEPT
COMMIT
EOF
