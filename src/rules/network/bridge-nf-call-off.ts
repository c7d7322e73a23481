import type { Rule } from "../../model/rule.js";
import { sysctlKept } from "../kept.js";

export const rule: Rule = {
  code: "network/bridge-nf-call-off",
  since: "0.1.0",
  title: "Bridged traffic does not pass iptables: the setting is 0",
  cause: "br_netfilter is loaded and told not to hand bridged packets to iptables. Kubernetes and Docker need it to, or rules for services and published ports miss traffic between containers.",
  severity: "error",
  symptoms: ["module/bridge-call-off", "module/bridge-call-off-or-missing"],
  excludes: [{ fact: "messages", includes: "module/bridge-keys-missing" }, { fact: "modulesMissing", includes: "br_netfilter" }, { all: [{ fact: "message.id", is: "module/bridge-call-off-or-missing" }, { fact: "modulesLoaded", known: true }, { fact: "modulesLoaded", lacks: "br_netfilter" }] }],
  modules: ["br_netfilter"],
  remedies: [
    {
      title: "Switch it on: from then on bridged traffic, of virtual machines too, passes FORWARD",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      ...sysctlKept("net.bridge.bridge-nf-call-iptables", "1"),
      check: [["sh", "-c", "test \"$(sysctl -n net.bridge.bridge-nf-call-iptables)\" = 1"]],
      note: "No such file or directory: br_netfilter is not loaded, and modprobe br_netfilter comes before (docker info warns of that in the same words). See first whether guests hang on a bridge here (virsh list, ip link show type bridge): hosts of libvirt have 0 on purpose, because Docker's FORWARD drops what it does not know. The same for bridge-nf-call-ip6tables where IPv6 is used.",
      proof: { kind: "live", ref: "proof lab; net/bridge/br_netfilter_hooks.c; kubeadm preflight" },
    },
    {
      title: "And at every boot",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["sh", "-c", "echo net.bridge.bridge-nf-call-iptables=1 >> /etc/sysctl.d/99-whytables.conf"]],
      check: [],
      look: [{ command: ["sh", "-c", "grep -rs bridge-nf-call /etc/sysctl.conf /etc/sysctl.d /run/sysctl.d /usr/lib/sysctl.d"], for: "no line with 0 in a file whose name comes later" }],
      undo: [["sed", "-i", "/^net.bridge.bridge-nf-call-iptables=1$/d", "/etc/sysctl.d/99-whytables.conf"]],
      note: "br_netfilter must be loaded before the file is read: its name in /etc/modules-load.d/whytables.conf.",
      proof: { kind: "source", ref: "sysctl.d(5)" },
    },
  ],
  sources: ["net/bridge/br_netfilter_hooks.c"],
};
