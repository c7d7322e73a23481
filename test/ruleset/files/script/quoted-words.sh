#!/bin/bash
"iptables" "-A" "INPUT" -m comment --comment 'it is "quoted"' -j ACCEPT
iptables -A INPUT -p tcp --dport 22 -m comment --comment "two words" -j ACCEPT # why
