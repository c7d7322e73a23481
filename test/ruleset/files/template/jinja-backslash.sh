#!/bin/sh
iptables -A INPUT -p tcp \
  -s {{ host }} \
{% if limited %}
  -m limit --limit 3/m \
{% endif %}
  -j ACCEPT
iptables -A INPUT -j DROP
