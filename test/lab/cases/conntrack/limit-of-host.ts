import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "conntrack/limit-of-host",
  cases: [
    {
      name: "kube-proxy", layer: "B", why: "a node that is a container: the limit is read-only in its network namespace; what kube-proxy does when it starts as a line of shell, with its words",
      setup: [["modprobe", "nf_conntrack"], ["sysctl", "-q", "-w", "net.netfilter.nf_conntrack_max=4096"]],
      run: {
        argv: ["unshare", "-n", "sh", "-c", "f=/proc/sys/net/netfilter/nf_conntrack_max; test $(cat $f) -ge 131072 || { test -w $f && echo 131072 > $f; } 2> /dev/null || { echo \"I1124 10:11:12.345678       1 conntrack.go:52] \\\"Setting nf_conntrack_max\\\" nfConntrackMax=131072\nE1124 10:11:12.345699       1 server.go:495] \\\"Error running ProxyServer\\\" err=\\\"open $f: permission denied\\\"\" >&2; exit 1; }"],
        shown: "kubectl logs -n kube-system kube-proxy-7q2xk",
      },
      env: { platform: "kubernetes" }, truths: { count: "131072" },
    },
  ],
};
