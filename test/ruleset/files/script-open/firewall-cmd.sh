#!/bin/bash
firewall-cmd --permanent --direct --add-rule ipv4 filter INPUT 0 -p tcp --dport 8080 -m connlimit --connlimit-above 20 -j DROP
firewall-cmd --permanent --direct --passthrough ipv4 -t nat -I POSTROUTING -o eth0 -j MASQUERADE
firewall-cmd --permanent --zone=public --add-port=8443/tcp
firewall-cmd --reload
