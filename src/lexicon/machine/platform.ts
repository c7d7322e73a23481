import { cue } from "../cue.js";

/** What kind of machine people say it is. In the order of their weight: of two in one text the earlier counts. */
export const PLATFORM_CUES = [
  cue("platform-nspawn", { any: ["systemd nspawn", "nspawn"] }, { fact: "platform", value: "systemd-nspawn" }),
  cue("platform-virtuozzo", {
    any: [
      "openvz", "open vz", "virtuozzo", "vzkernel", "veid", "hwnode", "parallels cloud server", "parallels containers", "parallels virtuozzo",
      "pcs6", "pcs 6", "pvc4", "pvc 4", "pvc 3", "vz 6", "vz 7", "vz6", "vz7", "vhs 7", "vhs 9", "vz container~", "vz ct",
    ],
    en: ["hardware node"],
    de: ["vz container~", "hardware knoten"],
    ru: ["vz контейнер~", "опенвз", "виртуоззо", "хардварн~ нод~"],
  }, { fact: "platform", value: "virtuozzo" }),
  cue("platform-kubernetes", {
    any: [
      "kubernetes", "k8s", "securitycontext", "openshift", "istio", "linkerd", "calico", "cilium", "flannel", "kube router", "weave npc", "rke2",
      "microk8s", "minikube", "kubeflow", "metallb", "k0s", "talos",
    ],
  }, { fact: "platform", value: "kubernetes" }),
  cue("platform-docker", { any: ["docker", "dockerfile", "portainer", "cap_add", "cap_drop", "nerdctl", "dind", "fargate", "amazon ecs"] }, { fact: "platform", value: "docker" }),
  cue("platform-lxc", { any: ["lxc", "lxd", "proxmox", "incus"] }, { fact: "platform", value: "lxc" }),
  cue("platform-wsl", {
    any: ["wsl", "wsl1", "wsl2"],
    en: ["windows subsystem"],
    zh: ["ubuntu 子系统", "linux 子系统"],
  }, { fact: "platform", value: "wsl" }),
  cue("platform-proot", {
    any: ["proot", "proot distro", "termux", "andronix", "anlinux"],
    en: ["phone|device|tablet|android is? not|isn't rooted", "unrooted|nonrooted phone|device|tablet|android", "not rooted", "non rooted"],
    de: ["nicht gerootet~"],
    es: ["sin root"], pt: ["sem root"],
    ru: ["без рута", "без root"], zh: ["没有 root", "未 root", "无 root"],
  }, { fact: "platform", value: "proot" }),
  cue("platform-android", { any: ["android", "lineageos"] }, { fact: "platform", value: "android" }),
  cue("platform-nas", { any: ["synology~", "qnap~", "diskstation", "dsm 6", "dsm 7", "openmediavault"] }, { fact: "platform", value: "nas" }),
  cue("platform-router", {
    any: ["openwrt", "dd wrt", "tomato firmware", "asuswrt", "merlin firmware", "asus merlin", "merlin 380|382|384|386|388", "edgerouter", "lede", "keenetic", "mikrotik"],
  }, { fact: "platform", value: "router" }),
] as const;
