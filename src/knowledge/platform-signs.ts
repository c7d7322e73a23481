/** A word that tells about the machine when it stands in a ticket. `seen` ones are printed by programs, the others are people's words and only let assume. */
export interface Sign {
  /** In lower case; must stand at a word's beginning. */
  readonly word: string;
  readonly fact: string;
  readonly value: string;
  readonly certain: boolean;
}

const sign = (fact: string, value: string, certain: boolean, words: readonly string[]): readonly Sign[] => words.map((word) => ({ word, fact, value, certain }));

/** In the order of their weight: of two signs for one fact the earlier group counts. */
export const SIGNS: readonly Sign[] = [
  ...sign("platform", "virtuozzo", true, ["vzctl", "prlctl", "user_beancounters", "/etc/vz/", "/vz/private", "vzmigrate", "vzlist", "numiptent", "venet0", "/proc/vz", "cpt err", "vzquota", "2.6.32-042stab", "2.6.18-028stab", "--netfilter", "netfilter=\"", "netfilter=\\\"", "netfilter=&quot;", "/proc/bc/", "vz.conf", "ip_conntrack_disable_ve0", ...["ve", "ct"].flatMap((kind) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `entered into ${kind} ${digit}`))]),
  ...sign("platform", "kubernetes", true, ["kubelet", "kube-proxy", "kubeadm", "kubectl", "/kubepods", "k3s", "istio-init", "cilium-agent", "calico-node"]),
  ...sign("platform", "wsl", true, ["microsoft-standard", "-microsoft"]),
  // Termux is where a rooted phone's own iptables is typed too.
  ...sign("platform", "android", true, ["/system/bin/iptables"]),
  ...sign("platform", "proot", true, ["proot", "userland app", "termux"]),
  ...sign("platform", "android", true, ["afwall", "/system/bin/sh", "droidwall"]),
  ...sign("platform", "podman", true, ["podman", "netavark", "slirp4netns", "buildah"]),
  ...sign("platform", "docker", true, ["dockerd", "docker0", "docker:", "docker-proxy", "docker run", "docker-compose", "docker compose", "/docker/", "docker.service", "docker network"]),
  ...sign("platform", "lxc", true, ["lxc-start", "lxc-attach", "lxcbr0", "lxdbr0", "pct enter"]),
  ...sign("platform", "systemd-nspawn", false, ["systemd-nspawn", "nspawn"]),
  ...sign("platform", "virtuozzo", false, ["openvz", "open vz", "virtuozzo", "root@vz", "vz container", "vz-container", "vz контейнер", "vz-контейнер", "опенвз", "виртуоззо", "vzkernel", "veid", "hardware node", "hwnode", "parallels cloud server", "parallels containers", "pvc 4", "pvc 3", "pvc4", "pcs6", "pcs 6", "vz 6", "vz 7", "vz6", "vz7", "vhs 7", "vhs 9"]),
  ...sign("platform", "kubernetes", false, ["kubernetes", "k8s", "securitycontext", "openshift", "istio", "linkerd", "calico", "cilium", "flannel", "kube-router", "weave-npc", "rke2", "microk8s", "minikube", "kubeflow", "metallb"]),
  ...sign("platform", "docker", false, ["docker", "dockerfile", "nerdctl", "dind", "fargate", "amazon ecs"]),
  ...sign("platform", "lxc", false, ["lxc", "lxd", "proxmox", "incus"]),
  ...sign("platform", "wsl", false, ["wsl", "windows subsystem", "ubuntu子系统", "ubuntu 子系统", "linux子系统", "linux 子系统"]),
  ...sign("platform", "android", false, ["android", "lineageos"]),
  ...sign("platform", "nas", false, ["synology", "qnap", "diskstation", "dsm 6", "dsm 7", "openmediavault"]),
  ...sign("platform", "router", false, ["openwrt", "dd-wrt", "tomato firmware", "asuswrt", "merlin firmware", "asus merlin", "merlin 38", "edgerouter", "lede"]),
  ...sign("place", "container", false, ["inside the container", "inside a container", "inside my container", "within the container", "inside an lxc", "inside lxc", "lxc container", "lxc-container", "lxc 容器", "lxc容器", "容器里", "容器内", "lxc-контейнер", "lxc контейнер", "in a docker container", "in the docker container", "inside the docker container", "inside a docker container", "inside docker", "im container", "inside a pod", "im docker-container", "im docker container", "im lxc-container", "in einem docker-container", "in docker container", "в docker-контейнере", "в докер-контейнере", "docker 容器", "docker容器", "fargate", "cap_add", "cap-add", "cap_drop", "cap-drop", "컨테이너 안", "컨테이너 내", "konteyner içinde", "v kontejneru", "в контейнері", "trong container", "dentro il container", "dentro de um container", "dentro do container", "in het container", "in de container", "unprivileged container", "unprivileged lxc", "unprivileged ct", "unprivilegierter container", "unprivilegierten container", "contenedor lxc", "conteneur lxc", "container lxc", "contêiner", "inside the pod", "in the pod", "im pod", "inside of a container", "inside of the container", "dind sidecar", "容器中", "コンテナ内", "コンテナの中", "nel container", "no contêiner", "w kontenerze", "в контейнере", "в поде", "внутри контейнера", "dans le conteneur", "dentro del contenedor", "container内", "container 内", "container里", "container 里"]),
  ...sign("place", "container", false, ["docker logs", "docker-compose logs", "docker compose logs", "podman logs", "kubectl logs"]),
  ...sign("user", "root", false, ["i am root", "user is root", "i'm root", "im root user", "logged in as root", "bin als root", "root bin ich", "als root angemeldet", "als root eingeloggt", "je suis root", "connecté en root", "soy root", "sou root", "como root", "sono root", "под рутом", "из-под рута", "я root", "от root", "我是root", "我是 root", "用root", "root用户", "root 用户", "rootで", "root ile", "jako root"]),
  ...sign("containerRights", "rootless", false, ["rootless", "rootlesskit", "dockerd-rootless", "slirp4netns", "usernetes", "unprivileged container", "unprivileged lxc", "unprivileged ct", "unprivileged: 1", "unprivileged = 1", "непривилегированн", "unprivilegierte", "非特权容器"]),
  // Who builds a kernel for one purpose leaves out what that does not need.
  ...sign("kernelBuild", "vendor", false, ["synology", "qnap", "diskstation", "asustor", "terramaster", "my cloud", "mycloud", "readynas", "openwrt", "yocto", "buildroot", "petalinux", "openembedded", "jetson", "tegra", "rk3566", "rk3568", "rk3588", "rockchip", "libreelec", "coreelec", "openelec", "gvisor", "runsc", "custom kernel", "own kernel", "self-built kernel", "self-compiled kernel", "self compiled kernel", "kernel built by myself", "kernel compiled by myself", "compiled my own kernel", "compiled and installed kernel", "compiled and installed the kernel", "compiled and installed a new kernel", "built my own kernel", "vendor kernel", "eigener kernel", "eigenem kernel", "eigenbau-kernel", "自编译内核", "自己编译的内核", "свое ядро", "самосборное ядро"]),
  // The bridges and services that LXC, LXD and Incus keep on the machine that runs the containers.
  ...sign("place", "host", false, ["lxc-net", "lxcbr0", "lxdbr0", "incusbr0", "lxd init", "lxd.daemon", "lxc network", "incus network", "pve-firewall"]),
  // Only where somebody else mounted /proc: procps' sysctl in a container.
  ...sign("place", "container", false, ["ignoring: read-only file system"]),
  ...["almalinux 9", "alma linux 9", "rocky linux 9", "rhel 9", "centos stream 9", "oracle linux 9", "fedora"].flatMap((words) => sign("distribution", words, false, [words])),
  // SELinux is asked last: what the user may do had been granted.
  ...sign("user", "root", false, ["avc:  denied", "avc: denied"]),
  // Word sizes, where somebody tells them apart.
  ...sign("userArch", "32-bit", false, ["userspace 32bit", "userspace 32-bit", "32-bit userspace", "32bit userspace", "32-bit userland", "32bit userland", "32-bit user space", "32 bit user space", "32 bit userspace", "32 bit iptables", "32-bit iptables", "32bit iptables", "elf 32-bit"]),
  ...sign("arch", "x86_64", true, ["x86_64 gnu/linux", "x86_64 x86_64"]),
  ...sign("arch", "aarch64", true, ["aarch64 gnu/linux"]),
  ...sign("arch", "64-bit", false, ["kernel 64bit", "kernel 64-bit", "64-bit kernel", "64bit kernel"]),
  ...sign("firewall", "csf", true, ["csf", "lfd", "csftest", "configserver"]),
  ...sign("firewall", "apf", true, ["apf(", "/etc/apf", "apf -s", "apf "]),
  ...sign("firewall", "ufw", true, ["ufw", "ufw-init"]),
  ...sign("firewall", "firewalld", true, ["firewalld", "firewall-cmd"]),
  ...sign("firewall", "shorewall", true, ["shorewall"]),
  ...sign("firewall", "fail2ban", true, ["fail2ban"]),
  ...sign("firewall", "ferm", true, ["ferm"]),
  ...sign("firewall", "libvirt", true, ["libvirt", "virbr0"]),
  ...sign("firewall", "tailscale", true, ["tailscaled", "tailscale"]),
  ...sign("firewall", "wg-quick", true, ["wg-quick"]),
];

/** Parts of a kernel's release that tell who built it and for what. First fit counts. */
export const KERNEL_SIGNS: readonly { readonly pattern: RegExp; readonly platform: string; readonly because: string }[] = [
  { pattern: /(?:042stab|028stab|\dstab\d|\.ovz|-ovz|openvz|vzkernel|\.vz\d)/i, platform: "virtuozzo", because: "the kernel's release is one of OpenVZ or Virtuozzo" },
  { pattern: /microsoft/i, platform: "wsl", because: "the kernel's release is Microsoft's" },
  { pattern: /(?:android|-perf-g|-lineage)/i, platform: "android", because: "the kernel's release is Android's" },
  { pattern: /(?:synology|\+synology|-qnap)/i, platform: "nas", because: "the kernel's release is a NAS vendor's" },
];
