import { MODULES_LOAD_D } from "./debian.js";
import type { Distribution, ModulesAtBoot, PackageNames, Persistence, Release } from "./distribution.js";
import { NO_MANAGER, OPENWRT_APK, OPKG, TERMUX } from "./managers.js";

const FW3: Persistence = {
  service: "firewall",
  of: "fw3",
  files: ["/etc/config/firewall", "/etc/firewall.user"],
  load: { argv: ["fw3", "reload"] },
  enable: { argv: ["/etc/init.d/firewall", "enable"] },
  says: "Own commands go into /etc/firewall.user.",
};
const FW4: Persistence = {
  service: "firewall",
  of: "fw4",
  files: ["/etc/config/firewall", "/etc/nftables.d/"],
  load: { argv: ["fw4", "reload"] },
  enable: { argv: ["/etc/init.d/firewall", "enable"] },
  says: "Never `fw4 flush` or `service firewall stop`: both delete every nft table.",
};
const ETC_MODULES_D: ModulesAtBoot = {
  path: "/etc/modules.d/99-whytables",
  form: "names",
  line: "<MODULE>",
  apply: { argv: ["kmodloader"] },
  says: "Packages kmod-… bring their own file; only modules without one need this.",
};
const OLD: PackageNames = {
  iptables: "iptables",
  nftables: "nftables",
  ipset: "ipset",
  conntrack: "conntrack",
  ebtables: "ebtables",
  arptables: "arptables",
  kmod: "kmod",
  "extra-modules": "kmod-ipt-<PART>",
};
const NEW: PackageNames = {
  iptables: "iptables-nft",
  "iptables-nft": "iptables-nft",
  "iptables-legacy": "iptables-zz-legacy",
  nftables: "nftables",
  ipset: "ipset",
  conntrack: "conntrack",
  ebtables: "ebtables-nft",
  arptables: "arptables-nft",
  kmod: "kmod",
  "extra-modules": "kmod-ipt-<PART>",
};
const KMOD =
  "Kernel modules are packages kmod-… that must be of the very build of the firmware: a release's own feed fits, a snapshot's only on " +
  "the day it was made. Else a new image is needed.";

type OpenwrtRelease = Pick<Release, "manager" | "packages" | "persistence" | "variant">;
const openwrt = (from: string | undefined, until: string | undefined, rest: OpenwrtRelease): Release =>
  ({
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    init: "procd",
    modulesAtBoot: ETC_MODULES_D,
    ...rest,
  });

const OPENWRT: Distribution = {
  id: "openwrt", name: "OpenWrt",
  signs: {
    osRelease: [
      "openwrt", "lede", "immortalwrt",
    ], names: ["openwrt", "lede", "immortalwrt", "istoreos", "gl.inet"], releaseFiles: ["/etc/openwrt_release"],
    packages: [
      "kmod-ipt-", "kmod-nft-", "iptables-mod-", ".ipk",
    ], prompts: ["root@OpenWrt", "root@LEDE", "root@ImmortalWrt"], paths: ["/etc/config/firewall", "/rom/", "/overlay/", "/etc/opkg"],
  },
  releases: [
    openwrt(undefined, "21.02", { manager: OPKG, packages: OLD, persistence: [FW3], variant: { is: "legacy", how: "none" } }),
    openwrt("22.03", "24.10", {
      manager: OPKG,
      packages: NEW,
      persistence: [FW4],
      variant: {
        is: "nft",
        how: "package",
        toLegacy: [{ argv: ["opkg", "install", "iptables-zz-legacy", "ip6tables-zz-legacy"] }],
        toNft: [{ argv: ["opkg", "install", "iptables-nft", "ip6tables-nft"] }],
        says: "firewall4 works with nft; rules of iptables come after its own.",
      },
    }),
    openwrt("25.0", undefined, {
      manager: OPENWRT_APK,
      packages: NEW,
      persistence: [FW4],
      variant: {
        is: "nft",
        how: "package",
        toLegacy: [{ argv: ["apk", "add", "iptables-zz-legacy", "ip6tables-zz-legacy"] }],
        toNft: [{ argv: ["apk", "add", "iptables-nft", "ip6tables-nft"] }],
      },
    }),
  ],
  kernel: { from: "vendor", says: KMOD },
  sources: ["openwrt/openwrt include/netfilter.mk, package/network/utils/iptables/Makefile", "openwrt/firewall4 root/sbin/fw4"],
};

/** A vendor's system with packages in /opt: the kernel is the vendor's. */
const entware = (
  id: string, name: string, signs: Distribution["signs"], release: Partial<Release>, says: string, sources: readonly string[],
): Distribution => ({
  id, name, signs, kernel: { from: "vendor", says },
  releases: [{
    init: "sysvinit",
    manager: OPKG,
    packages: { iptables: "iptables", ipset: "ipset", conntrack: "conntrack-tools", "extra-modules": "none", nftables: "none" },
    persistence: [],
    variant: { is: "legacy", how: "none" },
    ...release,
  }],
  sources, thin: true,
});

const KEENETIC = entware("keenetic", "Keenetic with Entware",
  {
    osRelease: [],
    names: ["keenetic", "keeneticos", "entware", "ndms"],
    kernels: [{ part: "-ndm-" }],
    prompts: ["~ #", "/ #"],
    paths: ["/opt/etc/ndm", "/opt/etc/init.d", "/opt/sbin/iptables"],
  },
  {
    persistence: [{
      service: "ndm",
      of: "vendor",
      files: ["/opt/etc/ndm/netfilter.d/"],
      says:
        "The firmware makes its tables anew at each change and takes own rules out; an executable script in /opt/etc/ndm/netfilter.d " +
        "puts them back (it is told $type and $table).",
    }],
    modulesAtBoot: { path: "/opt/etc/init.d/S10whytables", form: "script", line: "insmod /lib/modules/$(uname -r)/<MODULE>.ko" },
  },
  "Modules are the component \"Kernel modules for Netfilter\" of the firmware (web interface, General settings, Component options); " +
    "without it /lib/modules/<KERNEL> has no xt_ files.",
  ["public tickets of Entware and Keenetic; not read in source"]);
const SYNOLOGY = entware("synology", "Synology DSM",
  {
    osRelease: [],
    names: ["synology", "diskstation", "dsm 7", "dsm 6", "dsm"],
    kernels: [{ part: "+" }],
    prompts: ["@DiskStation", "ash-4.4#", "ash-4.3#"],
    paths: ["/var/packages/", "/volume1/", "/usr/syno/"],
    packages: [".spk"],
  },
  {
    init: "systemd", manager: NO_MANAGER, packages: { iptables: "none", nftables: "none", ipset: "none", "extra-modules": "none" },
    persistence: [{
      service: "the DSM firewall",
      of: "vendor",
      files: ["/usr/syno/etc/firewall.d/"],
      says: "Set it in Control Panel, Security, Firewall.",
    }],
    modulesAtBoot: {
      path: "/usr/local/etc/rc.d/whytables.sh",
      form: "script",
      line: "/sbin/insmod /lib/modules/<MODULE>.ko",
      says: "Or a triggered task at boot-up in the Task Scheduler.",
    },
  },
  "Synology builds the kernel and leaves matches (comment, statistic, addrtype before DSM 7) out; nobody else's modules fit it. " +
    "Modules lie directly in /lib/modules.",
  ["public tickets of Synology users; not read in source"]);
const QNAP = entware("qnap", "QNAP QTS",
  {
    osRelease: [],
    names: ["qnap", "qts", "quts hero"],
    kernels: [{ part: "-qnap" }],
    prompts: ["[~] #", "[admin@"],
    paths: ["/share/CACHEDEV1_DATA", "/etc/config/qpkg.conf"],
    packages: [".qpkg"],
  },
  {
    manager: NO_MANAGER,
    packages: { iptables: "none", nftables: "none", "extra-modules": "none" },
    modulesAtBoot: {
      path: "/tmp/nasconfig_tmp/autorun.sh",
      form: "script",
      line: "/sbin/insmod /usr/local/modules/<MODULE>.ko",
      says: "autorun.sh on the boot partition, allowed in Control Panel, Hardware.",
    },
  },
  "QNAP builds the kernel; its modules lie in /usr/local/modules and /lib/modules/misc.",
  ["public tickets of QNAP users; not read in source"]);
const ASUSWRT = entware("asuswrt", "Asuswrt-Merlin, DD-WRT and other firmwares of routers",
  {
    osRelease: [],
    names: ["asuswrt-merlin", "asuswrt", "dd-wrt", "tomato", "freshtomato", "edgeos", "unifi os", "edgerouter"],
    prompts: ["admin@RT-", "root@DD-WRT"],
    paths: ["/jffs/scripts/", "/config/scripts/post-config.d"],
  },
  {
    persistence: [{
      service: "the firmware",
      of: "vendor",
      files: ["/jffs/scripts/firewall-start", "/jffs/scripts/nat-start"],
      says:
        "The firmware makes its tables anew; /jffs/scripts/firewall-start (Merlin) or the Firewall script (DD-WRT) puts own rules back.",
    }],
  },
  "The vendor builds the kernel; iptables is often 1.4.x or older, without -w.",
  ["public tickets; not read in source"]);

const image = (
  id: string, name: string, signs: Distribution["signs"], release: Partial<Release>, says: string, sources: readonly string[],
  from: NonNullable<Distribution["kernel"]>["from"] = "vendor",
): Distribution => ({
  id, name, signs, kernel: { from, says }, sources, thin: true,
  releases: [{
    init: "systemd",
    manager: NO_MANAGER,
    packages: { iptables: "none", "extra-modules": "none" },
    persistence: [],
    ...release,
  }],
});

const LIBREELEC = image("libreelec", "LibreELEC (CoreELEC, OpenELEC)", {
  osRelease: ["libreelec", "coreelec"],
  names: ["libreelec", "coreelec", "openelec"],
  prompts: ["LibreELEC:~ #", "CoreELEC:~ #"],
  paths: ["/storage/.config", "/storage/.kodi"],
},
  {
    persistence: [{
      service: "iptables",
      of: "iptables",
      files: ["/storage/.config/iptables/rules.v4", "/storage/.config/iptables/rules.v6"],
      load: { argv: ["systemctl", "restart", "iptables"] },
    }],
    modulesAtBoot: { path: "/storage/.config/modules-load.d/whytables.conf", form: "names", line: "<MODULE>" },
    variant: { is: "legacy", how: "none" },
  },
  "One image: the kernel has what its makers chose; nothing can be added but by building it.", [
    "LibreELEC packages/network/iptables; not re-checked",
  ]);
const ANDROID = image("android", "Android", {
  osRelease: [],
  names: ["android", "lineageos", "graphene os"],
  kernels: [{ part: "-android" }, { part: "-perf" }, { part: "-lineage" }],
  prompts: ["generic_x86:/ #"],
  paths: ["/system/bin/", "/vendor/bin/", "/data/local/"],
  packages: [".apk"],
},
  {
    init: "none",
    variant: { is: "legacy", how: "none" },
    says: "Rules need root (su). netd makes its chains at boot; scripts of Magisk (/data/adb/service.d) run after it.",
  },
  "The phone's vendor builds the kernel: what /proc/config.gz does not show is not there, and no module can be added.", [
    "AOSP system/netd",
  ]);
const TERMUX_ROW: Distribution = {
  id: "termux", name: "Termux", like: "android", signs: {
    osRelease: [],
    names: ["termux"],
    paths: ["/data/data/com.termux/"],
    prompts: ["~ $"],
    packages: ["com.termux"],
  },
  releases: [{
    init: "none",
    manager: TERMUX,
    packages: { iptables: "iptables", "extra-modules": "none" },
    persistence: [],
    says: "iptables is in the root-repo; without root (su) and in proot no rule can be made.",
  }],
  kernel: { from: "vendor", says: "The phone's kernel." }, sources: ["termux-packages root-packages/iptables; not re-checked"], thin: true,
};
const WSL: Distribution = {
  id: "wsl",
  name: "WSL 2",
  signs: {
    osRelease: [],
    names: ["wsl 2", "wsl2", "wsl"],
    kernels: [{ part: "-microsoft-standard" }, { part: "-microsoft-standard-wsl2" }],
    paths: ["/mnt/c/", "/mnt/wslg", "/usr/lib/wsl"],
    prompts: ["@DESKTOP-", "@LAPTOP-"],
  },
  releases: [{
    init: "none",
    manager: NO_MANAGER,
    packages: {},
    persistence: [],
    modulesAtBoot: {
      path: "/etc/wsl.conf",
      form: "setting",
      line: "[boot] command = modprobe -a <MODULE>",
      says: "With [boot] systemd=true /etc/modules-load.d works too.",
    },
    says:
      "Packages are those of the distribution within. systemd runs where [boot] systemd=true stands in /etc/wsl.conf; else services are " +
      "started by `service`.",
  }],
  kernel: {
    from: "microsoft",
    says:
      "Microsoft's kernel has netfilter built in or, from 6.6 on, as modules; `wsl --update` brings a newer one, kernel= in " +
      "%UserProfile%\\.wslconfig one's own, `wsl --shutdown` starts it.",
  },
  sources: ["microsoft/WSL2-Linux-Kernel Microsoft/config-wsl", "microsoft/WSL src/linux/init"],
};
const WSL1: Distribution = {
  id: "wsl-1",
  name: "WSL 1",
  signs: { osRelease: [], names: ["wsl 1", "wsl1"], kernels: [{ part: "-Microsoft", version: "1" }] },
  releases: [{
    init: "none",
    manager: NO_MANAGER,
    packages: {},
    persistence: [],
    says: "No netfilter at all: `wsl --set-version DISTRIBUTION 2` makes it WSL 2.",
  }],
  kernel: {
    from: "microsoft",
    says: "No Linux kernel: Windows answers the system calls and has no netfilter. `uname -r` ends in -Microsoft, with a capital.",
  },
  sources: ["public tickets of WSL; names known"],
};
const FLATCAR = image("flatcar", "Flatcar and CoreOS Container Linux", {
  osRelease: ["flatcar", "coreos"],
  names: ["flatcar", "container linux by coreos", "coreos container linux", "coreos"],
  kernels: [{ part: "-flatcar" }, { part: "-coreos" }],
  prompts: ["core@"],
},
  {
    packages: { iptables: "iptables", nftables: "nftables", "extra-modules": "none" },
    persistence: [{
      service: "iptables-restore",
      of: "iptables",
      files: ["/var/lib/iptables/rules-save"],
      save: { argv: ["systemctl", "start", "iptables-store"] },
      load: { argv: ["systemctl", "restart", "iptables-restore"] },
      enable: { argv: ["systemctl", "enable", "iptables-store", "iptables-restore"] },
    }],
    modulesAtBoot: MODULES_LOAD_D,
  },
  "One image with its kernel; programs are there, none can be installed. Files come by Ignition.", [
    "flatcar documentation; not re-checked",
  ], "own");
const BOTTLEROCKET = image("bottlerocket", "Bottlerocket", {
  osRelease: ["bottlerocket"],
  names: ["bottlerocket"],
  prompts: ["[ssm-user@control]", "[root@admin]"],
  paths: ["/.bottlerocket"],
},
  {
    modulesAtBoot: {
      path: "settings",
      form: "setting",
      line: "apiclient set kernel.modules.<MODULE>.allowed=true kernel.modules.<MODULE>.autoload=true",
      says: "Or in the user data.",
    },
    says: "A shell on the host is `sudo sheltie` within the admin container.",
  },
  "One image with its kernel.", ["bottlerocket settings.kernel.modules; not re-checked"], "own");
const TALOS = image("talos", "Talos Linux", {
  osRelease: ["talos"],
  names: ["talos linux", "talos"],
  kernels: [{ part: "-talos" }],
  packages: ["talosctl"],
},
  {
    init: "none",
    modulesAtBoot: {
      path: "machine configuration",
      form: "setting",
      line: "machine: { kernel: { modules: [ { name: <MODULE> } ] } }",
      apply: { argv: ["talosctl", "apply-config", "-n", "<NODE>", "-f", "<FILE>"] },
    },
    says: "No shell and no programs on the host: talosctl, or a privileged pod.",
  },
  "One image with its kernel; modules beyond it are system extensions.", ["siderolabs/talos documentation; not re-checked"], "own");
const VYOS = image("vyos", "VyOS", {
  osRelease: ["vyos"],
  names: ["vyos"],
  kernels: [{ part: "-vyos" }],
  prompts: ["vyos@"],
  paths: ["/config/config.boot"],
},
  {
    persistence: [{
      service: "the configuration",
      of: "vendor",
      files: ["/config/config.boot"],
      says: "`set firewall …`, commit, save; what is typed with nft is gone at the next commit.",
    }],
  },
  "One image with its kernel.", ["not re-checked"], "own");

export const APPLIANCES: readonly Distribution[] = [
  OPENWRT, KEENETIC, SYNOLOGY, QNAP, ASUSWRT, LIBREELEC, ANDROID, TERMUX_ROW, WSL, WSL1, FLATCAR, BOTTLEROCKET, TALOS, VYOS,
];
