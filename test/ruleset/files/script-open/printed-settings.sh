#!/bin/bash
NIC=eth0
echo "PostUp = iptables -I FORWARD -i wg0 -j ACCEPT
PostUp = iptables -t nat -A POSTROUTING -o ${NIC} -j MASQUERADE
PostDown = iptables -D FORWARD -i wg0 -j ACCEPT" >>/etc/wireguard/wg0.conf
printf "iptables -A INPUT -s %s -m recent --name seen --set\n" "$1" >> more.sh
