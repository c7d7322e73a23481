/** A word that programs print, or that stands in commands and paths, and that tells about the machine. */
export interface Sign {
  /** In lower case; must stand at a word's beginning. */
  readonly word: string;
  readonly fact: string;
  readonly value: string;
  /** Without it the word only lets assume. */
  readonly certain: boolean;
}

const signs = (fact: string, value: string, words: readonly string[]): readonly Sign[] => words.map((word) => ({ word, fact, value, certain: true }));
const hints = (fact: string, value: string, words: readonly string[]): readonly Sign[] => words.map((word) => ({ word, fact, value, certain: false }));

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** In the order of their weight: of two signs for one fact the earlier group counts. What people say stands in the lexicon. */
export const SIGNS: readonly Sign[] = [
  ...signs("platform", "virtuozzo", [
    "vzctl", "prlctl", "user_beancounters", "/etc/vz/", "/vz/private", "vzmigrate", "vzlist", "numiptent", "venet0", "/proc/vz", "cpt err", "vzquota",
    "2.6.32-042stab", "2.6.18-028stab", "--netfilter", "netfilter=\"", "netfilter=\\\"", "netfilter=&quot;", "/proc/bc/", "vz.conf",
    "ip_conntrack_disable_ve0", ...["ve", "ct"].flatMap((kind) => DIGITS.map((digit) => `entered into ${kind} ${digit}`)),
  ]),
  ...signs("platform", "kubernetes", ["kubelet", "kube-proxy", "kubeadm", "kubectl", "/kubepods", "k3s", "istio-init", "cilium-agent", "calico-node"]),
  ...signs("platform", "router", ["passwall", "opkg ", "luci-app", "shellclash", "root@openwrt", "opennds", "-ndm-"]),
  ...signs("platform", "wsl", ["microsoft-standard", "-microsoft"]),
  // Termux is where a rooted phone's own iptables is typed too.
  ...signs("platform", "android", ["/system/bin/iptables"]),
  ...signs("platform", "proot", ["proot", "userland app", "termux"]),
  ...signs("platform", "android", ["afwall", "/system/bin/sh", "droidwall"]),
  ...signs("platform", "podman", ["podman", "netavark", "slirp4netns", "buildah"]),
  ...signs("platform", "docker", [
    "dockerd", "docker0", "docker:", "docker-proxy", "docker run", "docker-compose", "docker compose", "/docker/", "docker.service", "docker network",
  ]),
  // What the images of Debian and Ubuntu say while they are built: a service is not started there.
  ...hints("platform", "docker", ["policy-rc.d denied execution"]),
  ...signs("platform", "lxc", ["lxc-start", "lxc-attach", "lxcbr0", "lxdbr0", "pct enter"]),
  ...hints("platform", "virtuozzo", ["root@vz"]),
  ...hints("place", "container", ["docker logs", "docker-compose logs", "docker compose logs", "podman logs", "kubectl logs"]),
  // Only where somebody else mounted /proc: procps' sysctl in a container.
  ...hints("place", "container", ["ignoring: read-only file system"]),
  // The bridges and services that LXC, LXD and Incus keep on the machine that runs the containers.
  ...hints("place", "host", ["lxc-net", "lxcbr0", "lxdbr0", "incusbr0", "lxd init", "lxd.daemon", "lxc network", "incus network", "pve-firewall"]),
  ...hints("containerRights", "rootless", ["dockerd-rootless", "unprivileged: 1", "unprivileged = 1"]),
  // SELinux is asked last: what the user may do had been granted.
  ...hints("user", "root", ["avc:  denied", "avc: denied"]),
  ...signs("arch", "x86_64", ["x86_64 gnu/linux", "x86_64 x86_64"]),
  ...signs("arch", "aarch64", ["aarch64 gnu/linux"]),
  ...signs("firewall", "csf", ["csf", "lfd", "csftest", "configserver"]),
  ...signs("firewall", "apf", ["apf(", "/etc/apf", "apf -s", "apf "]),
  ...signs("firewall", "ufw", ["ufw", "ufw-init"]),
  ...signs("firewall", "firewalld", ["firewalld", "firewall-cmd"]),
  ...signs("firewall", "shorewall", ["shorewall"]),
  ...signs("firewall", "fail2ban", ["fail2ban"]),
  ...signs("firewall", "ferm", ["ferm"]),
  ...signs("firewall", "libvirt", ["libvirt", "virbr0"]),
  ...signs("firewall", "tailscale", ["tailscaled", "tailscale"]),
  ...signs("firewall", "wg-quick", ["wg-quick"]),
];

/** Parts of a kernel's release that tell who built it and for what. First fit counts. */
export const KERNEL_SIGNS: readonly { readonly pattern: RegExp; readonly platform: string; readonly because: string }[] = [
  { pattern: /(?:042stab|028stab|\dstab\d|\.ovz|-ovz|openvz|vzkernel|\.vz\d)/i, platform: "virtuozzo", because: "the kernel's release is one of OpenVZ or Virtuozzo" },
  { pattern: /microsoft/i, platform: "wsl", because: "the kernel's release is Microsoft's" },
  { pattern: /(?:android|-perf-g|-lineage)/i, platform: "android", because: "the kernel's release is Android's" },
  { pattern: /(?:synology|\+synology|-qnap)/i, platform: "nas", because: "the kernel's release is a NAS vendor's" },
];
