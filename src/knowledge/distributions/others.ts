import { ETC_MODULES, MODULES_LOAD_D, UFW } from "./debian.js";
import type { Distribution, PackageNames, Persistence, Release } from "./distribution.js";
import { APK, EMERGE, NIX, PACMAN, SLACKPKG, TDNF, XBPS } from "./managers.js";

const UPSTREAM: PackageNames = {
  iptables: "iptables",
  nftables: "nftables",
  ipset: "ipset",
  conntrack: "conntrack-tools",
  ebtables: "ebtables",
  arptables: "arptables",
  ipvsadm: "ipvsadm",
  kmod: "kmod",
};

const openRc = (files: readonly string[]): Persistence => ({
  service: "iptables", of: "iptables", files, save: {
    argv: ["rc-service", "iptables", "save"],
  }, load: { argv: ["rc-service", "iptables", "restart"] }, enable: { argv: ["rc-update", "add", "iptables"] },
});

const alpine: Release = {
  init: "openrc", manager: APK, packages: { ...UPSTREAM, "extra-modules": "linux-lts", ufw: "ufw", "xtables-addons": "xtables-addons" },
  persistence: [
    { ...openRc(["/etc/iptables/rules-save", "/etc/iptables/rules6-save"]), software: "iptables" },
    {
      service: "nftables",
      of: "nftables",
      software: "nftables",
      files: ["/etc/nftables.nft", "/etc/nftables.d/"],
      load: { argv: ["rc-service", "nftables", "reload"] },
      enable: { argv: ["rc-update", "add", "nftables"] },
    },
  ],
  modulesAtBoot: ETC_MODULES,
};

const ALPINE: Distribution = {
  id: "alpine", name: "Alpine Linux",
  signs: {
    osRelease: ["alpine"],
    names: ["alpine linux", "alpine"],
    releaseFiles: ["/etc/alpine-release"],
    kernels: [{ part: "-lts" }, { part: "-virt" }, { part: "-grsec" }, { part: "-vanilla" }, { part: "-hardened" }],
    packages: [".apk"],
    paths: ["/etc/apk/"],
  },
  releases: [
    {
      ...alpine,
      until: "3.18",
      variant: {
        is: "legacy",
        how: "package",
        toNft: [{ argv: ["ln", "-sf", "/sbin/xtables-nft-multi", "/sbin/iptables"] }],
        says: "iptables is legacy; iptables-nft is there under its own name. In 3.17 and older ip6tables is a package of its own.",
      },
    },
    {
      ...alpine,
      from: "3.19",
      packages: { ...alpine.packages, "iptables-legacy": "iptables-legacy", "iptables-nft": "iptables" },
      variant: {
        is: "nft",
        how: "package",
        toLegacy: [
          { argv: ["apk", "add", "iptables-legacy"] },
          { argv: ["ln", "-sf", "/usr/sbin/xtables-legacy-multi", "/usr/sbin/iptables"] },
        ],
        says: "From 3.19 on iptables is nft; iptables-legacy is a package with programs under their own names.",
      },
    },
  ],
  kernel: {
    from: "own",
    says:
      "linux-virt leaves modules out that linux-lts has; both need a restart after an update. In an image there is no kernel at all: " +
      "modules are the host's.",
  },
  sources: ["alpinelinux/aports main/iptables/APKBUILD, iptables.initd", "Alpine 3.19 release notes (iptables-nft by default)"], thin: true,
};

const ARCH_FILES: readonly Persistence[] = [
  {
    service: "iptables",
    of: "iptables",
    software: "iptables",
    files: ["/etc/iptables/iptables.rules", "/etc/iptables/ip6tables.rules"],
    save: { argv: ["iptables-save", "-f", "/etc/iptables/iptables.rules"] },
    load: { argv: ["systemctl", "reload", "iptables"] },
    enable: { argv: ["systemctl", "enable", "iptables"] },
  },
  {
    service: "nftables",
    of: "nftables",
    software: "nftables",
    files: ["/etc/nftables.conf"],
    load: { argv: ["systemctl", "restart", "nftables"], says: "The file destroys and makes `inet filter`." },
    enable: { argv: ["systemctl", "enable", "nftables"] },
  },
  UFW,
];
const archRelease: Release = {
  init: "systemd", manager: PACMAN, packages: {
    ...UPSTREAM,
    "iptables-legacy": "iptables-legacy",
    arptables: "iptables",
    ebtables: "iptables",
    firewalld: "firewalld",
    ufw: "ufw",
    "extra-modules": "none",
  },
  persistence: ARCH_FILES, modulesAtBoot: MODULES_LOAD_D,
  variant: {
    is: "nft", how: "package", toLegacy: [{ argv: ["pacman", "-S", "iptables-legacy"] }], toNft: [{ argv: ["pacman", "-S", "iptables"] }],
    says:
      "Since April 2026 iptables is the nft variant and iptables-legacy the other; before, iptables was legacy and iptables-nft the " +
      "other. Saved rules lie in /etc/iptables as .pacsave after the change.",
  },
  says: "A rolling release: there is no version. After an update of the kernel the modules of the running one are deleted: restart.",
};
const arch = (id: string, name: string, signs: Distribution["signs"], says: string): Distribution => ({
  id, name, ...(id === "arch"
    ? {}
    : {
      like: "arch",
    }), signs, releases: [
      archRelease,
    ], kernel: {
      from: "own",
      says,
    }, sources: [
      "Arch Linux news of April 2026 on iptables and nft", "Arch packages iptables, nftables; paths known, not re-checked",
    ], thin: true,
});

const ARCH: readonly Distribution[] = [
  arch(
    "arch",
    "Arch Linux",
    {
      osRelease: ["arch"],
      names: ["arch linux", "archlinux", "arch"],
      kernels: [{ part: "-arch" }, { part: "-zen" }, { part: "-ARCH" }],
      packages: [".pkg.tar"],
      prompts: ["root@archlinux"],
      paths: ["/etc/pacman"],
    },
    "The modules of the running kernel are deleted when linux is updated; restart.",
  ),
  arch(
    "manjaro",
    "Manjaro",
    { osRelease: ["manjaro"], names: ["manjaro linux", "manjaro"], kernels: [{ part: "-MANJARO" }] },
    "Kernels are packages by series (linux612); the modules of the running one are deleted at an update; restart.",
  ),
  arch(
    "arch-arm",
    "Arch Linux ARM",
    { osRelease: ["archarm"], names: ["arch linux arm", "archlinux arm", "alarm"], kernels: [{ part: "-ARCH" }, { part: "-rpi-ARCH" }] },
    "linux-aarch64 or linux-rpi; the modules of the running one are deleted at an update; restart.",
  ),
  arch("endeavouros", "EndeavourOS", { osRelease: ["endeavouros"], names: ["endeavouros"] }, "As Arch Linux."),
];

const GENTOO: Distribution = {
  id: "gentoo", name: "Gentoo",
  signs: {
    osRelease: ["gentoo"],
    names: ["gentoo linux", "gentoo"],
    releaseFiles: ["/etc/gentoo-release"],
    kernels: [{ part: "-gentoo" }],
    packages: ["net-firewall/"],
    paths: ["/etc/portage/", "/usr/src/linux"],
  },
  releases: [{
    init: "openrc", manager: EMERGE,
    packages: {
      iptables: "net-firewall/iptables",
      nftables: "net-firewall/nftables",
      ipset: "net-firewall/ipset",
      conntrack: "net-firewall/conntrack-tools",
      ebtables: "net-firewall/ebtables",
      arptables: "net-firewall/arptables",
      ipvsadm: "sys-cluster/ipvsadm",
      kmod: "sys-apps/kmod",
      "xtables-addons": "net-firewall/xtables-addons",
      "extra-modules": "none",
    },
    persistence: [
      openRc(["/var/lib/iptables/rules-save"]),
      {
        service: "nftables",
        of: "nftables",
        files: ["/var/lib/nftables/rules-save"],
        save: { argv: ["rc-service", "nftables", "save"] },
        load: { argv: ["rc-service", "nftables", "reload"] },
        enable: { argv: ["rc-update", "add", "nftables"] },
      },
    ],
    modulesAtBoot: {
      path: "/etc/modules-load.d/whytables.conf",
      form: "names",
      line: "<MODULE>",
      apply: { argv: ["rc-service", "modules", "restart"] },
    },
    variant: {
      is: "legacy",
      how: "eselect",
      toLegacy: [{ argv: ["eselect", "iptables", "set", "xtables-legacy-multi"] }],
      toNft: [{ argv: ["eselect", "iptables", "set", "xtables-nft-multi"] }],
      says: "The nft variant is there with USE=nftables.",
    },
    says: "Also with systemd; then `systemctl enable iptables-store iptables-restore`.",
  }],
  kernel: {
    from: "own",
    says:
      "Who builds the kernel chooses its parts: what is missing is set in its configuration (CONFIG_…) and built. gentoo-kernel-bin has " +
      "all as modules.",
  },
  sources: ["gentoo net-firewall/iptables files/iptables-r2.init, metadata.xml; names known, not re-checked"], thin: true,
};

const NIXOS: Distribution = {
  id: "nixos", name: "NixOS",
  signs: {
    osRelease: ["nixos"],
    names: ["nixos"],
    packages: ["/nix/store/"],
    prompts: ["root@nixos", "[root@nixos:"],
    paths: ["/nix/store", "/etc/nixos/", "/run/current-system"],
  },
  releases: [{
    init: "systemd", manager: NIX,
    packages: {
      iptables: "iptables",
      "iptables-legacy": "iptables-legacy",
      nftables: "nftables",
      ipset: "ipset",
      conntrack: "conntrack-tools",
      ebtables: "ebtables",
      arptables: "arptables",
      ipvsadm: "ipvsadm",
      kmod: "kmod",
    },
    persistence: [{
      service: "firewall", of: "vendor", files: ["/etc/nixos/configuration.nix"], load: { argv: ["nixos-rebuild", "switch"] },
      says:
        "Rules are networking.firewall.extraCommands (iptables) or networking.nftables.ruleset; ports are " +
        "networking.firewall.allowedTCPPorts. What is typed is gone at the next switch.",
    }],
    modulesAtBoot: {
      path: "/etc/nixos/configuration.nix",
      form: "setting",
      line: "boot.kernelModules = [ \"<MODULE>\" ];",
      apply: { argv: ["nixos-rebuild", "switch"] },
    },
    variant: {
      is: "nft",
      how: "setting",
      says: "networking.firewall.package = pkgs.iptables-legacy; chooses the other; environment.systemPackages has what a shell finds.",
    },
  }],
  kernel: {
    from: "own",
    says: "The running kernel's modules are in /run/booted-system/kernel-modules; after a switch to another kernel restart.",
  },
  sources: ["nixpkgs nixos/modules/services/networking/firewall-iptables.nix, nftables.nix"],
};

const VOID: Distribution = {
  id: "void", name: "Void Linux",
  signs: { osRelease: ["void"], names: ["void linux", "voidlinux"], packages: [".xbps"], paths: ["/etc/runit", "/etc/sv/"] },
  releases: [{
    init: "runit", manager: XBPS, packages: { ...UPSTREAM, "iptables-nft": "iptables-nft", ufw: "ufw", "extra-modules": "none" },
    persistence: [{
      service: "iptables",
      of: "iptables",
      software: "iptables",
      files: ["/etc/iptables/iptables.rules", "/etc/iptables/ip6tables.rules"],
      load: { argv: ["sv", "restart", "iptables"] },
      enable: { argv: ["ln", "-s", "/etc/sv/iptables", "/var/service/"] },
    }],
    modulesAtBoot: { path: "/etc/modules-load.d/whytables.conf", form: "names", line: "<MODULE>" },
    variant: {
      is: "legacy",
      how: "xbps-alternatives",
      toLegacy: [{ argv: ["xbps-alternatives", "-s", "iptables"] }],
      toNft: [{ argv: ["xbps-install", "-S", "iptables-nft"] }, { argv: ["xbps-alternatives", "-s", "iptables-nft"] }],
    },
  }],
  kernel: { from: "own", says: "Old kernels stay until vkpurge; restart into the new one." },
  sources: ["void-linux/void-packages srcpkgs/iptables/template"],
};

const SLACKWARE: Distribution = {
  id: "slackware", name: "Slackware (and Unraid)",
  signs: {
    osRelease: ["slackware"],
    names: ["slackware", "unraid"],
    releaseFiles: ["/etc/slackware-version"],
    kernels: [{ part: "-Unraid" }],
    prompts: ["root@Tower"],
    paths: ["/etc/rc.d/rc.firewall"],
  },
  releases: [{
    init: "sysvinit", manager: SLACKPKG, packages: { iptables: "iptables", nftables: "nftables", ipset: "ipset", kmod: "kmod" },
    persistence: [{
      service: "rc.firewall",
      of: "iptables",
      files: ["/etc/rc.d/rc.firewall"],
      load: { argv: ["/etc/rc.d/rc.firewall", "restart"] },
      enable: { argv: ["chmod", "+x", "/etc/rc.d/rc.firewall"] },
    }],
    modulesAtBoot: {
      path: "/etc/rc.d/rc.modules.local",
      form: "script",
      line: "/sbin/modprobe <MODULE>",
    }, variant: { is: "legacy", how: "none" },
    says: "Unraid runs from memory: what is to stay goes into /boot/config/go.",
  }],
  sources: ["not re-checked"], thin: true,
};

const PHOTON: Distribution = {
  id: "photon", name: "VMware's Photon OS",
  signs: {
    osRelease: ["photon"],
    names: ["photon os", "vmware photon"],
    kernels: [{ part: ".ph" }, { part: "-esx" }],
    releaseFiles: ["/etc/photon-release"],
  },
  releases: [{
    init: "systemd", manager: TDNF, packages: {
      iptables: "iptables",
      nftables: "nftables",
      ipset: "ipset",
      conntrack: "conntrack-tools",
      ipvsadm: "ipvsadm",
      "extra-modules": "linux-<FLAVOUR>-drivers",
    },
    persistence: [{
      service: "iptables",
      of: "iptables",
      software: "iptables",
      files: ["/etc/systemd/scripts/ip4save", "/etc/systemd/scripts/ip6save"],
      save: { argv: ["iptables-save", "-f", "/etc/systemd/scripts/ip4save"] },
      load: { argv: ["systemctl", "restart", "iptables"] },
      enable: { argv: ["systemctl", "enable", "iptables"] },
    }],
    modulesAtBoot: MODULES_LOAD_D, variant: { is: "legacy", how: "none" },
  }],
  sources: ["not re-checked"], thin: true,
};

export const OTHER_DISTRIBUTIONS: readonly Distribution[] = [ALPINE, ...ARCH, GENTOO, NIXOS, VOID, SLACKWARE, PHOTON];
