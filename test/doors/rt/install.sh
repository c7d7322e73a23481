#!/bin/sh
# Installs Debian's Request Tracker 5 with SQLite where it is missing. No service of it is started, nothing of it in /etc is used by the test.
set -e
[ -x /usr/sbin/rt-setup-database-5 ] && [ -x /usr/share/request-tracker5/libexec/rt-server ] && exit 0
[ "$(id -u)" = 0 ] || { echo "not root" >&2; exit 1; }
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends request-tracker5 rt5-db-sqlite rt5-standalone > /dev/null
