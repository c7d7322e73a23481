import type { PackageManager } from "./distribution.js";

export const APT: PackageManager = {
  id: "apt",
  refresh: ["apt-get", "update"],
  install: ["apt-get", "install"],
  inImage: "RUN apt-get update && apt-get install -y --no-install-recommends <PACKAGE> && rm -rf /var/lib/apt/lists/*",
  whoHas: ["dpkg", "-S"],
  isThere: ["dpkg", "-s"],
};
export const YUM: PackageManager = {
  id: "yum", install: [
    "yum", "install",
  ], inImage: "RUN yum install -y <PACKAGE> && yum clean all", whoHas: ["yum", "provides"], isThere: ["rpm", "-q"],
};
export const DNF: PackageManager = {
  id: "dnf", install: [
    "dnf", "install",
  ], inImage: "RUN dnf install -y <PACKAGE> && dnf clean all", whoHas: ["dnf", "provides"], isThere: ["rpm", "-q"],
};
export const MICRODNF: PackageManager = {
  id: "microdnf", install: [
    "microdnf", "install",
  ], inImage: "RUN microdnf install -y <PACKAGE> && microdnf clean all", isThere: ["rpm", "-q"],
};
export const ZYPPER: PackageManager = {
  id: "zypper", refresh: [
    "zypper", "refresh",
  ], install: ["zypper", "install"], inImage: "RUN zypper --non-interactive install <PACKAGE> && zypper clean",
  whoHas: ["zypper", "search", "--provides", "--file-list"], isThere: ["rpm", "-q"],
};
export const APK: PackageManager = {
  id: "apk", refresh: [
    "apk", "update",
  ], install: [
    "apk", "add",
  ], inImage: "RUN apk add --no-cache <PACKAGE>", whoHas: ["apk", "info", "--who-owns"], isThere: ["apk", "info", "-e"],
};
export const PACMAN: PackageManager = {
  id: "pacman", install: [
    "pacman", "-S",
  ], inImage: "RUN pacman -Sy --noconfirm <PACKAGE>", whoHas: ["pacman", "-F"], isThere: ["pacman", "-Q"],
};
export const EMERGE: PackageManager = {
  id: "emerge",
  install: ["emerge", "--ask"],
  whoHas: ["equery", "belongs"],
  isThere: ["equery", "list"],
};
export const NIX: PackageManager = { id: "nix", install: ["nix-shell", "-p"] };
export const XBPS: PackageManager = {
  id: "xbps", install: [
    "xbps-install", "-S",
  ], inImage: "RUN xbps-install -Sy <PACKAGE>", whoHas: ["xbps-query", "-o"], isThere: ["xbps-query"],
};
export const OPKG: PackageManager = {
  id: "opkg",
  refresh: ["opkg", "update"],
  install: ["opkg", "install"],
  whoHas: ["opkg", "search"],
  isThere: ["opkg", "status"],
};
export const OPENWRT_APK: PackageManager = {
  id: "apk",
  refresh: ["apk", "update"],
  install: ["apk", "add"],
  whoHas: ["apk", "info", "--who-owns"],
  isThere: ["apk", "info", "-e"],
};
export const RPM_OSTREE: PackageManager = { id: "rpm-ostree", install: ["rpm-ostree", "install"], isThere: ["rpm", "-q"] };
export const TDNF: PackageManager = {
  id: "tdnf",
  install: ["tdnf", "install"],
  inImage: "RUN tdnf install -y <PACKAGE> && tdnf clean all",
  isThere: ["rpm", "-q"],
};
export const TERMUX: PackageManager = { id: "pkg", refresh: ["pkg", "update"], install: ["pkg", "install"], isThere: ["dpkg", "-s"] };
export const SLACKPKG: PackageManager = { id: "slackpkg", refresh: ["slackpkg", "update"], install: ["slackpkg", "install"] };
/** A system that is one image: nothing is installed into it. */
export const NO_MANAGER: PackageManager = { id: "none", install: [] };
