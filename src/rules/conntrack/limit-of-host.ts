import type { Rule } from "../../model/rule.js";

const KEY = "net.netfilter.nf_conntrack_max";

export const rule: Rule = {
  code: "conntrack/limit-of-host",
  family: "limit-reached",
  since: "0.1.0",
  title: "The tracking limit can only be set on the host, not from this container",
  cause:
    "The size of the tracking table is one for the whole kernel. Since Linux 5.12.2 (and 5.10.35) nf_conntrack_max is read-only in every network namespace but the first, and a container mostly has /sys and /proc/sys read-only besides. kube-proxy wants to raise the limit when it starts, and ends when it may not: in kind, minikube, k3d, rootless and LXC clusters, whose nodes are containers themselves. From 1.22 on it only writes when the value it wants is higher than what is set; 1.36 and 1.37 want exactly theirs.",
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
      title: "Set the limit on the host to the {count|value} that kube-proxy wants",
      where: "host",
      effect: "reversible",
      lasting: false,
      record: [["sh", "-c", `sysctl -n ${KEY} > /root/whytables.${KEY}`]],
      commands: [["sysctl", "-w", { slot: "count", prefix: `${KEY}=` }]],
      check: [["sh", "-c", `test "$(sysctl -n ${KEY})" -ge "$1"`, "sh", { slot: "count" }]],
      undo: [["sh", "-c", `sysctl -w ${KEY}="$(cat /root/whytables.${KEY})"`]],
      note: "The line \"Set sysctl 'net/netfilter/nf_conntrack_max' to N\" before the error names the value. From 2021 on (Kubernetes 1.22) kube-proxy is content with a larger one; before, and again in 1.36 and 1.37, it has to be just that. Put it into /etc/sysctl.d to keep it; nf_conntrack must be loaded first. Do not lower a larger value for it: then take the next way.",
      proof: { kind: "live", ref: "proof lab; kubernetes cmd/kube-proxy/app/conntrack.go (pull request 103174, issue 141943); Linux net/netfilter/nf_conntrack_standalone.c (d0febd81ae77)" },
    },
    {
      title: "Or tell kube-proxy to leave the limit alone",
      where: "host",
      effect: "restarts-container",
      lasting: true,
      last: true,
      record: [["sh", "-c", "kubectl -n kube-system get configmap kube-proxy -o yaml > /root/whytables.kube-proxy.yaml"]],
      commands: [
        ["sh", "-c", "kubectl -n kube-system get configmap kube-proxy -o yaml | sed -E 's/^( *maxPerCore:).*/\\1 0/; s/^( *min:) *(null|[0-9]+)$/\\1 0/' | kubectl apply -f -"],
        ["kubectl", "-n", "kube-system", "rollout", "restart", "daemonset/kube-proxy"],
      ],
      check: [["kubectl", "-n", "kube-system", "rollout", "status", "--timeout=60s", "daemonset/kube-proxy"]],
      undo: [["kubectl", "apply", "-f", "/root/whytables.kube-proxy.yaml"], ["kubectl", "-n", "kube-system", "rollout", "restart", "daemonset/kube-proxy"]],
      note: "conntrack.maxPerCore and conntrack.min become 0. On k3s: --kube-proxy-arg=conntrack-max-per-core=0. kind from 0.11 does so by itself.",
      proof: { kind: "source", ref: "kubernetes KubeProxyConntrackConfiguration (0 leaves the limit as it is); kind pull request 2241, minikube pull request 11419" },
    },
  ],
  ask: ["kernel"],
  sources: ["kubernetes cmd/kube-proxy/app/conntrack.go", "Linux net/netfilter/nf_conntrack_standalone.c"],
};
