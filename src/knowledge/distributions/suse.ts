import { MODULES_LOAD_D } from "./debian.js";
import type { Distribution, ModulesAtBoot, PackageNames, Persistence, Release } from "./distribution.js";
import { ZYPPER } from "./managers.js";

const PACKAGES: PackageNames = {
  iptables: "iptables",
  nftables: "nftables",
  ipset: "ipset", conntrack: "conntrack-tools", ebtables: "ebtables", arptables: "arptables", ipvsadm: "ipvsadm", kmod: "kmod",
  "xtables-addons": "xtables-addons", "extra-modules": "kernel-default", firewalld: "firewalld",
};
const SUSE_FIREWALL: Persistence = {
  service: "SuSEfirewall2", of: "susefirewall2", files: ["/etc/sysconfig/SuSEfirewall2", "/etc/sysconfig/scripts/SuSEfirewall2-custom"],
  load: { argv: ["rcSuSEfirewall2", "restart"] }, says: "It writes all tables; own rules go into SuSEfirewall2-custom.",
};
const FIREWALLD: Persistence = {
  service: "firewalld", of: "firewalld", software: "firewalld", files: ["/etc/firewalld/firewalld.conf", "/etc/firewalld/zones/"],
  save: {
    argv: ["firewall-cmd", "--runtime-to-permanent"],
  }, load: { argv: ["firewall-cmd", "--reload"] }, enable: { argv: ["systemctl", "enable", "--now", "firewalld"] },
};
/** Read by boot.loadmodules. Source: aaa_base of SLES 11. */
const SYSCONFIG_KERNEL: ModulesAtBoot = {
  path: "/etc/sysconfig/kernel",
  form: "words",
  line: "MODULES_LOADED_ON_BOOT=\"<MODULE>\"",
  says: "Names within the quotes, beside those that stand there.",
};

const SLE11: Release = {
  until: "11.4",
  init: "sysvinit",
  manager: ZYPPER,
  packages: { ...PACKAGES, nftables: "none", firewalld: "none" },
  persistence: [SUSE_FIREWALL],
  modulesAtBoot: SYSCONFIG_KERNEL,
  variant: { is: "legacy", how: "none" },
};
const SLE12: Release = {
  from: "12",
  until: "14",
  init: "systemd",
  manager: ZYPPER,
  packages: { ...PACKAGES, firewalld: "none" },
  persistence: [SUSE_FIREWALL],
  modulesAtBoot: MODULES_LOAD_D,
  variant: { is: "legacy", how: "none" },
};
const SWITCH = {
  is: "legacy", how: "update-alternatives",
  toLegacy: [{ argv: ["update-alternatives", "--set", "iptables", "/usr/sbin/xtables-legacy-multi"] }],
  toNft: [{
    argv: ["zypper", "install", "iptables-backend-nft"],
  }], says: "The package iptables-backend-nft brings the other variant and chooses it.",
} as const;
const SLE15: Release = {
  from: "15",
  init: "systemd",
  manager: ZYPPER,
  packages: { ...PACKAGES, "iptables-nft": "iptables-backend-nft" },
  persistence: [FIREWALLD],
  modulesAtBoot: MODULES_LOAD_D,
  variant: SWITCH,
};
/** Leap 42 is of SLE 12. */
const LEAP42: Release = { ...SLE12, from: "42", until: "42.3" };

const KERNEL = { from: "own", says: "kernel-default-base (minimal and cloud images) has few modules; kernel-default has all." } as const;

export const SUSE: readonly Distribution[] = [
  {
    id: "sles", name: "SUSE Linux Enterprise",
    signs: {
      osRelease: ["sles", "sle", "sled", "sles_sap"],
      names: ["suse linux enterprise server", "suse linux enterprise", "sles", "sle"],
      releaseFiles: ["/etc/SuSE-release"],
      kernels: [{ part: "-default" }, { part: "-pae" }, { part: "-xen" }],
      packages: [".sle", "-lp15"],
    },
    releases: [
      SLE11, SLE12, SLE15,
    ], kernel: KERNEL, sources: ["SUSE packages aaa_base, SuSEfirewall2, iptables-backend-nft; names known, not re-checked"], thin: true,
  },
  {
    id: "opensuse", name: "openSUSE", like: "sles",
    signs: {
      osRelease: ["opensuse", "opensuse-leap", "opensuse-tumbleweed", "opensuse-microos"],
      names: ["opensuse leap", "opensuse tumbleweed", "opensuse", "suse"],
      packages: [".lp15"],
    },
    releases: [
      SLE11, SLE12, SLE15, LEAP42,
    ].map((release) => (release === SLE15
      ? { ...release, until: "41" }
      : release)), kernel: KERNEL, sources: ["as SUSE Linux Enterprise"], thin: true,
  },
];
