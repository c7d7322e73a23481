import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { CACHE } from "./probe.js";

/** Programs that a machine has besides its own, laid over /usr and /etc: firewalld and fail2ban. */
export const SERVICES = `${CACHE}/services`;

/** Why a namespace with a service manager cannot be had here; empty where it can. */
export function lacksServices(): string {
  if (!existsSync("/lib/systemd/systemd")) return "systemd is not installed";
  if (!existsSync(`${SERVICES}/usr/sbin/firewalld`)) return `no firewalld in ${SERVICES}`;
  try {
    for (const group of ownGroups()) accessSync(group, constants.W_OK);
  } catch { return "control groups cannot be made"; }
  return ownGroups().length === 0 ? "there are no control groups" : "";
}

/** The control groups of this process that systemd needs one of: its own hierarchy and the one that counts processes, or the unified one. */
function ownGroups(): readonly string[] {
  const unified = existsSync("/sys/fs/cgroup/cgroup.controllers") ? "/sys/fs/cgroup" : "/sys/fs/cgroup/unified";
  return readFileSync("/proc/self/cgroup", "utf8").split("\n").flatMap((line) => {
    const [, controllers, path = ""] = /^\d+:([^:]*):(.*)$/u.exec(line) ?? [];
    const counts = controllers === "name=systemd" || controllers === "pids";
    const root = controllers === "" ? unified : counts ? `/sys/fs/cgroup/${controllers.replace("name=", "")}` : undefined;
    return root === undefined || !existsSync(join(root, path)) ? [] : [join(root, path)];
  });
}

/** Groups for one machine, below those of this process: what systemd makes in them goes with them. */
export function makeGroups(name: string): readonly string[] {
  const made = ownGroups().map((group) => join(group, name));
  for (const group of made) mkdirSync(group);
  return made;
}

/** Groups that an earlier run has left. */
export const groupsOf = (left: (name: string) => boolean): readonly string[] =>
  ownGroups().flatMap((group) => readdirSync(group).filter(left).map((name) => join(group, name)));

/** The deepest first; a group goes when its last process is gone. */
export async function removeGroups(groups: readonly string[]): Promise<void> {
  const inside = (group: string): string[] => readdirSync(group, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => join(group, name));
  const below = (group: string): string[] => [...inside(group).flatMap(below), group];
  for (const group of groups) {
    for (let attempt = 0; existsSync(group) && attempt < 50; attempt += 1) {
      try {
        for (const one of below(group)) rmdirSync(one);
      } catch { await new Promise((resolved) => setTimeout(resolved, 20)); }
    }
  }
}

/**
 * The end of the holder's script: systemd in its place, as the first process of the namespace. What a machine does when it comes up – load modules,
 * write settings, mount file systems – is left out: the kernel is not this machine's own. Arguments: the groups.
 */
export const START_SERVICES = `
for group; do echo 0 > "$group/cgroup.procs"; done
units=/usr/lib/systemd/system
rm -f /etc/fstab /etc/crypttab /etc/systemd/system/*.wants/* $units/sysinit.target.wants/* $units/local-fs.target.wants/*
rmdir /etc/systemd/system/*.wants 2>/dev/null || true
rm -f $units/timers.target.wants/* $units/sockets.target.wants/*udev* $units/sockets.target.wants/*initctl*
mkdir -p /etc/systemd/system
printf '[Unit]\\nRequires=basic.target dbus.socket\\nAfter=basic.target dbus.socket\\n' > /etc/systemd/system/lab.target
exec unshare --cgroup sh -c '
  mount -t tmpfs none /sys/fs/cgroup
  if grep -q :name=systemd: /proc/self/cgroup; then
    mkdir /sys/fs/cgroup/systemd /sys/fs/cgroup/pids /sys/fs/cgroup/unified
    mount -t cgroup -o none,name=systemd none /sys/fs/cgroup/systemd
    mount -t cgroup -o pids none /sys/fs/cgroup/pids
    mount -t cgroup2 none /sys/fs/cgroup/unified
  else mount -t cgroup2 none /sys/fs/cgroup
  fi
  echo ready
  export container=lab
  set -- --system --unit=lab.target --log-target=null --show-status=0
  exec setpriv --bounding-set=-sys_boot,-sys_module,-sys_time,-sys_rawio,-mknod /lib/systemd/systemd "$@"
'
`;

/** Waits until the service manager is up. */
export const UP = `
n=0
until systemctl is-system-running --wait >/dev/null 2>&1 || [ $n -ge 100 ]; do
  systemctl is-system-running 2>/dev/null | grep -q degraded && break
  n=$((n + 1)); sleep 0.1
done
`;
