iptables -F && iptables -A INPUT -p tcp --dport 22 -j ACCEPT; ip6tables -A INPUT -j DROP
