#!/bin/sh
block_all() {
  iptables -A INPUT -j DROP
}
