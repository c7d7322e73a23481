import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "conntrack/limit-of-host",
  family: "limit-reached",
  since: "0.1.0",
  title: "The tracking limit can only be set on the host, not from this container",
  cause:
    "The size of the tracking table is one for the whole kernel. Since Linux 5.12.2 (and 5.10.35) nf_conntrack_max is read-only in every network namespace but the first, and a container mostly has /sys and /proc/sys read-only besides. kube-proxy wants to raise the limit when it starts, and ends when it may not: in kind, minikube, k3d, rootless and LXC clusters, whose nodes are containers themselves. It only writes when the value it wants is higher than what is set.",
  severity: "error",
  symptoms: [
    "framework/tracking-limit-refused",
    // The module is there: the file is of the first network namespace alone.
    { message: "kernel/conntrack-setting-missing", when: [
      { all: [{ fact: "modulesLoaded", known: true }, { fact: "modulesLoaded", includes: "nf_conntrack" }, { fact: "platform", known: true }, { fact: "platform", is: ["lxc", "kubernetes", "docker", "podman"] }] },
      { any: [{ all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: "nf_conntrack" }] }, { all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: "nf_conntrack" }] }] },
    ] },
  ],
  modules: ["nf_conntrack"],
  remedies: [
    {
      title: "Set the limit on the host, at least as high as kube-proxy wants it",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["sysctl", "-w", "net.netfilter.nf_conntrack_max=524288"]],
      check: [["sysctl", "net.netfilter.nf_conntrack_max"]],
      undo: "Set the value that sysctl printed before.",
      note: "The line \"Set sysctl 'net/netfilter/nf_conntrack_max' to N\" before the error names the value. Put it into /etc/sysctl.d to keep it; nf_conntrack must be loaded first.",
      proof: { kind: "source", ref: "kubernetes cmd/kube-proxy/app/conntrack.go; Linux net/netfilter/nf_conntrack_standalone.c (d0febd81ae77)" },
    },
    {
      title: "Or tell kube-proxy to leave the limit alone",
      where: "host",
      effect: "restarts-container",
      lasting: true,
      commands: [["kubectl", "-n", "kube-system", "edit", "configmap", "kube-proxy"]],
      check: [["kubectl", "-n", "kube-system", "logs", "-l", "k8s-app=kube-proxy"]],
      undo: "Take the setting out again.",
      note: "Set conntrack.maxPerCore and conntrack.min to 0 and delete the pods. On k3s: --kube-proxy-arg=conntrack-max-per-core=0. kind from 0.11 does so by itself.",
      proof: { kind: "source", ref: "kubernetes KubeProxyConntrackConfiguration (0 leaves the limit as it is); kind pull request 2241, minikube pull request 11419" },
    },
  ],
  ask: ["kernel"],
  sources: ["kubernetes cmd/kube-proxy/app/conntrack.go", "Linux net/netfilter/nf_conntrack_standalone.c"],
};
