#!/bin/sh
$FW -A INPUT -p tcp -j ACCEPT
