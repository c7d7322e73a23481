import { MODULES_LOAD_D } from "./debian.js";
import type { Distribution, ModulesAtBoot, PackageNames, Persistence, Release, Signs, VariantSwitch } from "./distribution.js";
import { DNF, RPM_OSTREE, YUM } from "./managers.js";

/** rc.sysinit runs these before the network; /etc/modules-load.d is nothing here. Source: initscripts 8.45 (RHEL 5), 9.03 (RHEL 6). */
const SYSCONFIG_MODULES: ModulesAtBoot = {
  path: "/etc/sysconfig/modules/whytables.modules", form: "script", line:
    "/sbin/modprobe <MODULE>", apply: { argv: ["sh", "/etc/sysconfig/modules/whytables.modules"] },
  says:
    "The file must be executable and begin with #!/bin/sh. Modules for the firewall itself can stand in IPTABLES_MODULES of " +
    "/etc/sysconfig/iptables-config instead.",
};

const service = (load: readonly string[], enable: readonly string[], save: readonly string[]): Persistence => ({
  service: "iptables", of: "iptables", software: "saved-rules", files: [
    "/etc/sysconfig/iptables", "/etc/sysconfig/ip6tables", "/etc/sysconfig/iptables-config",
  ],
  save: {
    argv: save,
  }, load: { argv: load, says: "Replaces the rules of every table; the stock file lets only ssh in." }, enable: { argv: enable },
});
const OLD_SERVICE = service(["service", "iptables", "restart"], ["chkconfig", "iptables", "on"], ["service", "iptables", "save"]);
// The save verb is the script's own: systemctl has none. Source: iptables-services iptables.init.
const NEW_SERVICE = service(
  ["systemctl", "restart", "iptables"],
  ["systemctl", "enable", "iptables"],
  ["/usr/libexec/iptables/iptables.init", "save"],
);
const FIREWALLD: Persistence = {
  service: "firewalld", of: "firewalld", software: "firewalld", files: [
    "/etc/firewalld/firewalld.conf", "/etc/firewalld/zones/", "/etc/firewalld/direct.xml",
  ],
  save: {
    argv: ["firewall-cmd", "--runtime-to-permanent"],
  }, load: { argv: ["firewall-cmd", "--reload"] }, enable: { argv: ["systemctl", "enable", "--now", "firewalld"] },
};
const NFTABLES: Persistence = {
  service: "nftables", of: "nftables", software: "nftables", files: [
    "/etc/sysconfig/nftables.conf", "/etc/nftables/",
  ], load: { argv: ["systemctl", "restart", "nftables"] }, enable: { argv: ["systemctl", "enable", "nftables"] },
};
const IPSET: Persistence = {
  service: "ipset",
  of: "ipset",
  software: "saved-sets",
  files: ["/etc/sysconfig/ipset"],
  save: { argv: ["/usr/libexec/ipset/ipset.start-stop", "save"] },
  load: { argv: ["systemctl", "start", "ipset"] },
  enable: { argv: ["systemctl", "enable", "ipset"] },
};

const OLD_NAMES: PackageNames = {
  iptables: "iptables",
  nftables: "none",
  conntrack: "conntrack-tools",
  ipvsadm: "ipvsadm",
  kmod: "module-init-tools",
  "extra-modules": "none",
  "saved-rules": "iptables",
  firewalld: "none",
};
const NO_SWITCH = (is: "legacy" | "nft", says: string): VariantSwitch => ({ is, how: "none", says });

const EL5: Release = {
  from: "5", until: "5.11", init: "sysvinit", manager: YUM, packages: {
    ...OLD_NAMES,
    ipset: "none",
    ebtables: "none",
    arptables: "arptables_jf",
    conntrack: "none",
  },
  persistence: [OLD_SERVICE], modulesAtBoot: SYSCONFIG_MODULES, variant: NO_SWITCH("legacy", "iptables 1.3.5 has no other variant."),
  says: "Packages come from the archive (vault) now. ip6tables is iptables-ipv6.",
};
const EL6: Release = {
  from: "6", until: "6.10", init: "upstart", manager: YUM, packages: {
    ...OLD_NAMES,
    ipset: "ipset",
    "saved-sets": "ipset",
    ebtables: "ebtables",
    arptables: "arptables_jf",
  },
  persistence: [OLD_SERVICE], modulesAtBoot: SYSCONFIG_MODULES, variant: NO_SWITCH("legacy", "iptables 1.4.7 has no other variant."),
  says:
    "Services are started by `service` and chkconfig, not by initctl. Packages come from the archive (vault) now. ip6tables is " +
    "iptables-ipv6.",
};
const EL7: Release = {
  from: "7", until: "7.9", init: "systemd", manager: YUM,
  packages: {
    iptables: "iptables",
    nftables: "nftables",
    ipset: "ipset",
    conntrack: "conntrack-tools",
    ebtables: "ebtables",
    arptables: "arptables",
    ipvsadm: "ipvsadm",
    kmod: "kmod",
    "extra-modules": "none",
    "saved-rules": "iptables-services",
    "saved-sets": "ipset-service",
    firewalld: "firewalld",
    "xtables-addons": "none",
  },
  persistence: [
    FIREWALLD, NEW_SERVICE, IPSET,
  ], modulesAtBoot: MODULES_LOAD_D, variant: NO_SWITCH("legacy", "iptables 1.4.21 has no other variant."),
};
const EL8: Release = {
  from: "8", until: "8.10", init: "systemd", manager: DNF,
  packages: {
    iptables: "iptables",
    "iptables-nft": "iptables",
    "iptables-legacy": "none",
    nftables: "nftables",
    ipset: "ipset",
    conntrack: "conntrack-tools",
    ebtables: "iptables-ebtables",
    arptables: "iptables-arptables",
    ipvsadm: "ipvsadm",
    kmod: "kmod",
    "extra-modules": "kernel-modules-extra",
    "saved-rules": "iptables-services",
    "saved-sets": "ipset-service",
    firewalld: "firewalld",
  },
  persistence: [
    FIREWALLD, NFTABLES, NEW_SERVICE, IPSET,
  ], modulesAtBoot: MODULES_LOAD_D, variant: NO_SWITCH("nft", "RHEL 8 ships iptables-nft alone; the kernel still has ip_tables."),
};
const EL9: Release = {
  from: "9", until: "9.99", init: "systemd", manager: DNF,
  packages: {
    iptables: "iptables-nft",
    "iptables-nft": "iptables-nft",
    "iptables-legacy": "none",
    nftables: "nftables",
    ipset: "ipset",
    conntrack: "conntrack-tools",
    ebtables: "iptables-nft",
    arptables: "iptables-nft",
    ipvsadm: "ipvsadm",
    kmod: "kmod",
    "extra-modules": "kernel-modules-extra",
    "saved-rules": "iptables-nft-services",
    "saved-sets": "ipset-service",
    firewalld: "firewalld",
  },
  persistence: [FIREWALLD, NFTABLES, NEW_SERVICE, IPSET], modulesAtBoot: MODULES_LOAD_D,
  variant: NO_SWITCH(
    "nft",
    "RHEL 9 has no legacy program (EPEL has iptables-legacy); ip_tables is in kernel-modules-core until 9.x's xtables were " +
      "deprecated. xt_u32 is gone.",
  ),
};
const EL10: Release = {
  from: "10", init: "systemd", manager: DNF,
  packages: { ...EL9.packages, "iptables-legacy": "none" },
  persistence: [FIREWALLD, NFTABLES, NEW_SERVICE, IPSET], modulesAtBoot: MODULES_LOAD_D,
  variant: NO_SWITCH("nft", "No legacy program and no ip_tables in the kernel."),
  says:
    "All xt_ modules, ip_set and nft_compat are in kernel-modules-extra: without it every -m and -j of iptables is refused as not " +
    "supported. It must be of the running kernel's version; restart after an update.",
};

const EL = [EL5, EL6, EL7, EL8, EL9, EL10] as const;
const kernels = (suffix: string) => ["5", "6", "7", "8", "9", "10"].map((version) => ({ part: `${suffix}${version}`, version }));
const EL_KERNEL = {
  from: "own",
  says:
    "From RHEL 8 on modules are split: kernel-core or kernel-modules-core, kernel-modules, kernel-modules-extra. A minimal or cloud " +
    "image has only the first.",
} as const;
const SOURCES = [
  "initscripts rc.sysinit (RHEL 5, 6)",
  "iptables.spec, iptables.init of RHEL 5 to 10",
  "docs.redhat.com: RHEL 9 and 10 deprecated packages",
  "docker/docker-ce-packaging issue 1340, k3s-io/k3s issue 12600, openshift/microshift pull 7069 (kernel-modules-extra on EL 10)",
];

const relative = (id: string, name: string, signs: Signs, releases: readonly Release[], sources: readonly string[] = [
  "as RHEL",
], extra: Partial<Distribution> = {}): Distribution =>
  ({ id, name, like: "rhel", signs, releases, kernel: EL_KERNEL, sources, thin: true, ...extra });

export const RHEL: Distribution = {
  id: "rhel", name: "Red Hat Enterprise Linux",
  signs: {
    osRelease: [
      "rhel",
    ], names: ["red hat enterprise linux server", "red hat enterprise linux", "red hat enterprise", "redhat", "rhel", "el"],
    codenames: {
      tikanga: "5",
      santiago: "6",
      maipo: "7",
      ootpa: "8",
      plow: "9",
      coughlan: "10",
    }, releaseFiles: ["/etc/redhat-release"], kernels: kernels(".el"), packages: [".el5", ".el6", ".el7", ".el8", ".el9", ".el10"],
    paths: ["/etc/sysconfig/iptables", "/etc/sysconfig/iptables-config"],
  },
  releases: EL, kernel: EL_KERNEL, sources: SOURCES,
};

/** AL2023 has its own names beside RHEL 9's. */
const AL2023: Release = {
  ...EL9,
  from: "2023",
  until: "2023.99",
  packages: { ...EL9.packages, "iptables-legacy": "iptables-legacy", "extra-modules": "kernel-modules-extra" },
  persistence: [NFTABLES, NEW_SERVICE],
  variant: {
    is: "nft",
    how: "alternatives",
    toLegacy: [{ argv: ["dnf", "install", "iptables-legacy"] }],
    toNft: [{ argv: ["dnf", "install", "iptables-nft"] }],
  },
};

export const RED_HAT_RELATIVES: readonly Distribution[] = [
  relative(
    "centos",
    "CentOS",
    { osRelease: ["centos"], names: ["centos stream", "centos linux", "centos"], releaseFiles: ["/etc/centos-release"] },
    EL,
    ["as RHEL"],
  ),
  relative(
    "almalinux",
    "AlmaLinux",
    { osRelease: ["almalinux"], names: ["almalinux", "alma linux", "alma"], releaseFiles: ["/etc/almalinux-release"] },
    [EL8, EL9, EL10],
  ),
  relative(
    "rocky",
    "Rocky Linux",
    { osRelease: ["rocky"], names: ["rocky linux", "rocky"], releaseFiles: ["/etc/rocky-release"] },
    [EL8, EL9, EL10],
  ),
  relative("oracle", "Oracle Linux", {
    osRelease: ["ol"],
    names: ["oracle linux server", "oracle linux", "oraclelinux"],
    releaseFiles: ["/etc/oracle-release"],
    kernels: [{ part: "uek" }, ...["6", "7", "8", "9", "10"].map((version) => ({ part: `.el${version}uek`, version }))],
    packages: ["kernel-uek"],
  }, EL,
    ["as RHEL; kernel-uek-modules-extra goes with the Unbreakable Enterprise Kernel"]),
  relative(
    "cloudlinux",
    "CloudLinux",
    {
      osRelease: ["cloudlinux"],
      names: ["cloudlinux server", "cloudlinux os", "cloudlinux"],
      kernels: [{ part: ".lve" }, { part: "lve1" }],
      packages: ["kmod-lve", ".cloudlinux"],
    },
    EL,
  ),
  relative("virtuozzo-linux", "Virtuozzo Linux", {
    osRelease: ["virtuozzo", "vzlinux"],
    names: ["virtuozzo linux", "vzlinux", "virtuozzo hybrid server", "virtuozzo"],
    kernels: [
      { part: ".vz7", version: "7" },
      { part: ".vz8", version: "8" },
      { part: ".vz9", version: "9" },
      { part: "042stab", version: "6" },
      { part: "028stab", version: "5" },
    ],
    packages: [".vl7", ".vl8", ".vl9", ".vz7", ".vz8", ".vz9"],
    releaseFiles: ["/etc/virtuozzo-release"],
  }, EL,
    ["as RHEL; the node's kernel is vzkernel (OpenVZ/vzkernel)"]),
  relative("scientific", "Scientific Linux", { osRelease: ["scientific"], names: ["scientific linux"] }, [EL5, EL6, EL7]),
  relative(
    "amazon-1",
    "Amazon Linux 1",
    { osRelease: [], names: ["amazon linux ami", "amazon linux 1"], kernels: [{ part: ".amzn1", version: "2018" }], packages: [".amzn1"] },
    [{ ...EL6, from: "2010", until: "2018.99" }],
    ["as RHEL 6"],
  ),
  relative(
    "amazon-2",
    "Amazon Linux 2",
    { osRelease: [], names: ["amazon linux 2"], kernels: [{ part: ".amzn2", version: "2" }], packages: [".amzn2"] },
    [{ ...EL7, from: "2", until: "2", packages: { ...EL7.packages, "extra-modules": "none" }, persistence: [NEW_SERVICE, IPSET] }],
    ["as RHEL 7"],
  ),
  relative(
    "amazon-2023",
    "Amazon Linux 2023",
    {
      osRelease: ["amzn"],
      names: ["amazon linux 2023", "al2023"],
      kernels: [{ part: ".amzn2023", version: "2023" }],
      packages: [".amzn2023"],
    },
    [AL2023],
    ["as RHEL 9, with iptables-legacy of its own; not re-checked"],
  ),
  {
    id: "fedora", name: "Fedora", like: "rhel",
    signs: {
      osRelease: ["fedora"],
      names: ["fedora linux", "fedora server", "fedora workstation", "fedora"],
      releaseFiles: ["/etc/fedora-release"],
      kernels: [{ part: ".fc" }],
      packages: [".fc3", ".fc4"],
    },
    releases: [{
      init: "systemd", manager: DNF,
      packages: {
        iptables: "iptables-nft",
        "iptables-nft": "iptables-nft",
        "iptables-legacy": "iptables-legacy",
        nftables: "nftables",
        ipset: "ipset",
        conntrack: "conntrack-tools",
        ebtables: "iptables-nft",
        arptables: "iptables-nft",
        ipvsadm: "ipvsadm",
        kmod: "kmod",
        "extra-modules": "kernel-modules-extra",
        "saved-rules": "iptables-services",
        "saved-sets": "ipset-service",
        firewalld: "firewalld",
        ufw: "ufw",
      },
      persistence: [FIREWALLD, NFTABLES, NEW_SERVICE, IPSET], modulesAtBoot: MODULES_LOAD_D,
      variant: {
        is: "nft", how: "alternatives", toLegacy: [
          { argv: ["dnf", "install", "iptables-legacy"] },
          { argv: ["alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"] },
        ],
        toNft: [{
          argv: ["alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"],
        }], says: "nft from Fedora 33 on. Rules stay in the variant that they were made with.",
      },
    }],
    kernel: EL_KERNEL, sources: ["fedoraproject.org wiki Changes/iptables-nft-default", "iptables.spec of Fedora"],
  },
  {
    id: "fedora-coreos", name: "Fedora CoreOS and other rpm-ostree systems", like: "fedora",
    signs: {
      osRelease: [],
      names: ["fedora coreos", "fedora silverblue", "fedora iot", "rhel coreos", "red hat enterprise linux coreos", "bazzite"],
      packages: ["rpm-ostree"],
      paths: ["/sysroot/ostree", "/ostree/"],
    },
    releases: [{
      init: "systemd", manager: RPM_OSTREE, packages: {
        iptables: "iptables-nft",
        "iptables-legacy": "iptables-legacy",
        nftables: "nftables",
        ipset: "ipset",
        conntrack: "conntrack-tools",
        ipvsadm: "ipvsadm",
        "extra-modules": "kernel-modules-extra",
      },
      persistence: [
        NFTABLES,
      ], modulesAtBoot: MODULES_LOAD_D, variant: {
        is: "nft",
        how: "alternatives",
      }, says: "What rpm-ostree installs is there after a restart. On OpenShift a MachineConfig writes files, not a person.",
    }],
    sources: ["coreos/fedora-coreos-docs; not re-checked"], thin: true,
  },
];
