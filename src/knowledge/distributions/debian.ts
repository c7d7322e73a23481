import type { Distribution, ModulesAtBoot, PackageNames, Persistence, VariantSwitch } from "./distribution.js";
import { APT } from "./managers.js";

export const MODULES_LOAD_D: ModulesAtBoot = {
  path: "/etc/modules-load.d/whytables.conf", form: "names", line: "<MODULE>",
  apply: { argv: ["systemctl", "restart", "systemd-modules-load"] },
};
export const ETC_MODULES: ModulesAtBoot = {
  path: "/etc/modules",
  form: "names",
  line: "<MODULE>",
  says: "One file for all: append to it, once.",
};

const PACKAGES: PackageNames = {
  iptables: "iptables",
  nftables: "nftables",
  ipset: "ipset", conntrack: "conntrack", ebtables: "ebtables", arptables: "arptables", ipvsadm: "ipvsadm", kmod: "kmod",
  "xtables-addons": "xtables-addons-dkms",
  "saved-rules": "iptables-persistent", "saved-sets": "ipset-persistent", firewalld: "firewalld", ufw: "ufw",
};

const persistent: Persistence = {
  service: "netfilter-persistent", of: "iptables", software: "saved-rules", files: ["/etc/iptables/rules.v4", "/etc/iptables/rules.v6"],
  save: {
    argv: ["netfilter-persistent", "save"],
  }, load: { argv: ["netfilter-persistent", "start"], says: "Replaces the rules of every table in the files." },
  enable: { argv: ["systemctl", "enable", "netfilter-persistent"] },
};
const nftables: Persistence = {
  service: "nftables", of: "nftables", software: "nftables", files: ["/etc/nftables.conf"],
  load: {
    argv: ["systemctl", "restart", "nftables"],
    says: "The file begins with `flush ruleset`: Docker's and everybody's tables go with it.",
  },
  enable: { argv: ["systemctl", "enable", "nftables"] },
};
export const UFW: Persistence = {
  service: "ufw", of: "ufw", software: "ufw", files: [
    "/etc/ufw/before.rules", "/etc/ufw/user.rules", "/etc/ufw/after.rules", "/etc/default/ufw",
  ],
  load: { argv: ["ufw", "reload"] }, enable: { argv: ["ufw", "enable"], says: "Let ssh in first: `ufw allow ssh`." },
};

const setVariant = (variant: "legacy" | "nft", programs: readonly string[]) =>
  programs.map((program) => ({ argv: ["update-alternatives", "--set", program, `/usr/sbin/${program}-${variant}`] }));
const ALL = ["iptables", "ip6tables", "arptables", "ebtables"];
export const UPDATE_ALTERNATIVES: VariantSwitch = {
  is: "nft", how: "update-alternatives", toLegacy: setVariant("legacy", ALL), toNft: setVariant("nft", ALL),
  says:
    "arptables and ebtables are alternatives only where their packages are installed. Rules stay in the variant that they were made " +
    "with: save them first, empty the old one afterwards, start Docker and the like anew.",
};

const OLD_NFT = "Rules that were made stay in the tables of the old variant.";

export const DEBIAN: Distribution = {
  id: "debian",
  name: "Debian",
  signs: {
    osRelease: ["debian"],
    names: ["debian gnu/linux", "debian"],
    codenames: {
      lenny: "5",
      squeeze: "6",
      wheezy: "7",
      jessie: "8",
      stretch: "9",
      buster: "10",
      bullseye: "11",
      bookworm: "12",
      trixie: "13",
      forky: "14",
    },
    releaseFiles: ["/etc/debian_version"],
    kernels: [
      {
        part: "2.6.32-5-",
        version: "6",
      }, {
        part: "3.2.0-4-",
        version: "7",
      }, { part: "3.16.0-", version: "8" }, { part: "4.9.0-", version: "9" }, { part: "4.19.0-", version: "10" },
      { part: "5.10.0-", version: "11" }, { part: "6.1.0-", version: "12" },
    ],
    packages: ["+deb", "~deb", "~bpo"],
    paths: ["/etc/network/interfaces", "/etc/apt/sources.list"],
  },
  releases: [
    {
      until: "7", init: "sysvinit", manager: APT,
      packages: { ...PACKAGES, nftables: "none", "saved-sets": "none" },
      persistence: [{
        service: "iptables-persistent", of: "iptables", software: "saved-rules", files: [
          "/etc/iptables/rules.v4", "/etc/iptables/rules.v6",
        ],
        save: {
          argv: ["/etc/init.d/iptables-persistent", "save"],
        }, load: { argv: ["/etc/init.d/iptables-persistent", "reload"] }, says: "In Debian 6 the one file is /etc/iptables/rules.",
      }],
      modulesAtBoot: ETC_MODULES,
      variant: { is: "legacy", how: "none", says: "iptables 1.4 has no other variant." },
    },
    {
      from: "8", until: "9", init: "systemd", manager: APT, packages: {
        ...PACKAGES,
        "saved-sets": "none",
      }, persistence: [persistent, nftables, UFW],
      modulesAtBoot: MODULES_LOAD_D, variant: {
        is: "legacy",
        how: "none",
        says: "iptables 1.4.21 and 1.6.0 have no other variant that can be chosen.",
      },
    },
    {
      from: "10",
      init: "systemd",
      manager: APT,
      packages: PACKAGES,
      persistence: [persistent, nftables, UFW],
      modulesAtBoot: MODULES_LOAD_D,
      variant: UPDATE_ALTERNATIVES,
    },
  ],
  kernel: {
    from: "own",
    says:
      "All netfilter modules are in linux-image-<KERNEL>. The cloud kernel (linux-image-cloud-amd64) leaves drivers out, not netfilter. " +
      "After an update of the kernel the modules of the running one may be gone: restart.",
  },
  sources: [
    "Debian packages iptables 1.8.9-2, iptables-persistent and netfilter-persistent 1.0.20, nftables 1.0.6-2 (installed, read)",
    "Debian packages of wheezy to buster: names known, not re-checked",
  ],
};

export const UBUNTU: Distribution = {
  id: "ubuntu",
  name: "Ubuntu",
  like: "debian",
  signs: {
    osRelease: ["ubuntu"],
    names: ["ubuntu"],
    codenames: {
      lucid: "10.04",
      precise: "12.04",
      trusty: "14.04",
      xenial: "16.04",
      bionic: "18.04",
      focal: "20.04",
      jammy: "22.04",
      noble: "24.04",
      resolute: "26.04",
    },
    releaseFiles: ["/etc/lsb-release"],
    kernels: [
      { part: "-generic" },
      { part: "-lowlatency" },
      { part: "-aws" },
      { part: "-azure" },
      { part: "-gcp" },
      { part: "-oracle" },
      { part: "-kvm" },
      { part: "-raspi" },
    ],
    packages: ["ubuntu", "~ubuntu"],
    prompts: ["ubuntu@"],
    paths: ["/snap/", "/var/lib/snapd"],
  },
  releases: [
    {
      until: "14.10", init: "upstart", manager: APT, packages: {
        ...PACKAGES,
        "extra-modules": "linux-image-extra-<KERNEL>",
        "saved-sets": "none",
      },
      persistence: [{
        service: "iptables-persistent", of: "iptables", software: "saved-rules", files: [
          "/etc/iptables/rules.v4", "/etc/iptables/rules.v6",
        ],
        save: { argv: ["service", "iptables-persistent", "save"] }, load: { argv: ["service", "iptables-persistent", "reload"] },
      }, UFW],
      modulesAtBoot: ETC_MODULES, variant: { is: "legacy", how: "none" },
    },
    {
      from: "15.04", until: "17.10", init: "systemd", manager: APT, packages: {
        ...PACKAGES,
        "extra-modules": "linux-image-extra-<KERNEL>",
        "saved-sets": "none",
      },
      persistence: [persistent, nftables, UFW], modulesAtBoot: MODULES_LOAD_D, variant: { is: "legacy", how: "none" },
    },
    {
      from: "18.04", until: "19.10", init: "systemd", manager: APT, packages: {
        ...PACKAGES,
        "extra-modules": "linux-modules-extra-<KERNEL>",
      },
      persistence: [
        persistent, nftables, UFW,
      ], modulesAtBoot: MODULES_LOAD_D, variant: { is: "legacy", how: "none", says: "Packages iptables 1.6.1 of 18.04: no alternatives." },
    },
    {
      from: "20.04", until: "20.04", init: "systemd", manager: APT, packages: {
        ...PACKAGES,
        "extra-modules": "linux-modules-extra-<KERNEL>",
      },
      persistence: [
        persistent, nftables, UFW,
      ], modulesAtBoot: MODULES_LOAD_D, variant: {
        ...UPDATE_ALTERNATIVES,
        is: "legacy",
        says: `20.04 chooses legacy, 20.10 and later nft. ${OLD_NFT}`,
      },
    },
    {
      from: "20.10", init: "systemd", manager: APT, packages: { ...PACKAGES, "extra-modules": "linux-modules-extra-<KERNEL>" },
      persistence: [persistent, nftables, UFW], modulesAtBoot: MODULES_LOAD_D, variant: UPDATE_ALTERNATIVES,
    },
  ],
  kernel: {
    from: "own",
    says:
      "linux-modules-<KERNEL> has the common modules, linux-modules-extra-<KERNEL> the rest; cloud, kvm and raspi kernels come without " +
      "the second.",
  },
  sources: ["Ubuntu packages linux-modules-extra-*, iptables 1.8.4-3ubuntu2 (debian/iptables.postinst); names known, not re-checked"],
  thin: true,
};

const derived = (
  id: string, name: string, like: Distribution, signs: Distribution["signs"], releases: Distribution["releases"],
  sources: readonly string[], kernel?: Distribution["kernel"],
): Distribution =>
  ({ id, name, like: like.id, signs, releases, sources, thin: true, ...(kernel === undefined ? {} : { kernel }) });

const today = (distribution: Distribution) => distribution.releases.slice(-1).map(({ from: _from, until: _until, ...rest }) => rest);

export const DEBIAN_RELATIVES: readonly Distribution[] = [
  derived("raspberry-pi-os", "Raspberry Pi OS", DEBIAN, {
    osRelease: ["raspbian"], names: ["raspberry pi os", "raspbian"], codenames: DEBIAN.signs.codenames!,
    kernels: [
      { part: "-v7+" },
      { part: "-v7l+" },
      { part: "-v8+" },
      { part: "-rpi-v" },
      { part: "+rpt-rpi" },
      { part: "-rpi-2712" },
    ], packages: ["raspberrypi-kernel", "+rpt"], prompts: ["pi@raspberrypi", "@raspberrypi"],
  }, DEBIAN.releases.filter(({ until }) => until !== "7"),
  ["Raspberry Pi OS packages raspberrypi-kernel, linux-image-rpi-v8; names known, not re-checked"],
  {
    from: "own",
    says:
      "The kernel's modules are in raspberrypi-kernel, or linux-image-rpi-v8 from 12 on. After an update (or rpi-update) the modules of " +
      "the running kernel are gone: restart.",
  }),
  derived("proxmox-ve", "Proxmox VE", DEBIAN, {
    osRelease: [], names: [
      "proxmox ve", "proxmox virtual environment", "pve",
    ], kernels: [{ part: "-pve" }], packages: ["pve-kernel", "proxmox-kernel", "pve-manager"], prompts: ["root@pve"], paths: ["/etc/pve"],
  }, today(DEBIAN), ["Proxmox packages proxmox-kernel-*, pve-firewall"]),
  derived(
    "kali",
    "Kali Linux",
    DEBIAN,
    { osRelease: ["kali"], names: ["kali linux", "kali"], kernels: [{ part: "-kali" }], prompts: ["root@kali", "kali@kali"] },
    today(DEBIAN),
    ["as Debian testing"],
  ),
  derived("mint", "Linux Mint", UBUNTU, { osRelease: ["linuxmint"], names: ["linux mint", "linuxmint"] }, today(UBUNTU), ["as Ubuntu"]),
  derived("pop", "Pop!_OS", UBUNTU, { osRelease: ["pop"], names: ["pop!_os"], paths: [] }, today(UBUNTU), ["as Ubuntu"]),
  derived("armbian", "Armbian", DEBIAN, {
    osRelease: ["armbian"],
    names: ["armbian"],
    kernels: [{ part: "-sunxi" }, { part: "-rockchip" }, { part: "-meson" }],
  }, today(DEBIAN), ["as Debian"],
    {
      from: "own",
      says: "Kernels for single boards are built by Armbian and leave parts of netfilter out; armbian-config offers others.",
    }),
  derived("dietpi", "DietPi", DEBIAN, { osRelease: [], names: ["dietpi"], prompts: ["root@DietPi"] }, today(DEBIAN), ["as Debian"]),
  derived("openmediavault", "OpenMediaVault", DEBIAN, { osRelease: [], names: ["openmediavault"] }, today(DEBIAN), ["as Debian"]),
  derived("devuan", "Devuan", DEBIAN, { osRelease: ["devuan"], names: ["devuan"] },
    [{
      ...today(DEBIAN)[0]!,
      init: "sysvinit",
      modulesAtBoot: ETC_MODULES,
      persistence: [{
        ...persistent,
        load: { argv: ["service", "netfilter-persistent", "start"] },
        enable: { argv: ["update-rc.d", "netfilter-persistent", "enable"] },
      }],
    }], ["as Debian without systemd"]),
];
