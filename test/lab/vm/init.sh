#!/bin/sh
# The emulated machine's only process: runs the commands that come over the second serial port and sends back what they left.
# One line in: NUMBER BASE64(script). One line out: NUMBER EXIT .BASE64(stdout) .BASE64(stderr) .BASE64(kernel log).
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C HOME=/root TERM=dumb
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs /tmp
ip link set lo up
hostname lab
stty -F /dev/ttyS1 raw -echo
exec 3<>/dev/ttyS1
dmesg -c >/dev/null
echo READY "$(uname -r)" >&3
while read -r number script <&3; do
  echo "$script" | base64 -d >/tmp/.script
  dmesg -c >/dev/null
  sh /tmp/.script >/tmp/.out 2>/tmp/.err </dev/null 3>&-
  code=$?
  dmesg -c >/tmp/.log
  echo "$number $code .$(base64 -w0 </tmp/.out) .$(base64 -w0 </tmp/.err) .$(base64 -w0 </tmp/.log)" >&3
done
