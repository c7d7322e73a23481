/** What decides which of several ways to do a thing is the right one on this machine. */
export type Circumstance =
  | "systemd" | "openrc" | "sysvinit" | "upstart" | "procd" | "runit" | "s6"
  | "snap" | "rootless" | "docker-desktop" | "live-restore" | "firewalld-running" | "modular-libvirt" | "tigera-operator"
  | "k3s" | "rke2" | "microk8s" | "k0s" | "static-pod" | "ambient-mesh" | "in-container"
  | "synology" | "qnap" | "openwrt" | "nixos" | "android";

/** The same for people: "… on a machine with OpenRC". */
export const CIRCUMSTANCES: Readonly<Record<Circumstance, string>> = {
  systemd: "on a machine with systemd",
  openrc: "on a machine with OpenRC (Alpine, Gentoo)",
  sysvinit: "on a machine with SysV init scripts (RHEL 5 and 6, Debian 7 and older, Devuan)",
  upstart: "on a machine with upstart (Ubuntu 6.10 to 14.10)",
  procd: "on OpenWrt",
  runit: "on a machine with runit (Void)",
  s6: "in an image with s6",
  snap: "where it was installed as a snap",
  rootless: "where it runs rootless",
  "docker-desktop": "with Docker Desktop",
  "live-restore": "where the daemon's live-restore is on",
  "firewalld-running": "where firewalld runs",
  "modular-libvirt": "with libvirt's modular daemons (Fedora 35, RHEL 9 and later)",
  "tigera-operator": "where the Tigera operator installed it",
  k3s: "on k3s",
  rke2: "on RKE2",
  microk8s: "on MicroK8s",
  k0s: "on k0s",
  "static-pod": "where it is a static pod",
  synology: "on Synology's DSM",
  qnap: "on QNAP's QTS",
  openwrt: "on OpenWrt",
  nixos: "on NixOS",
  android: "on Android",
  "in-container": "where it runs in a container",
  "ambient-mesh": "with Istio's ambient mode",
};

export type Circumstances = ReadonlySet<Circumstance>;
