import type { CodeCases } from "../../case.js";

export const cases: CodeCases = {
  code: "other/sysctl-not-permitted",
  cases: [
    {
      name: "network namespace", layer: "B", why: "a setting of the first network namespace, written from another one",
      setup: [["modprobe", "nf_conntrack"]],
      run: { argv: ["unshare", "-n", "sysctl", "-w", "net.netfilter.nf_conntrack_buckets=131072"], shown: "sysctl -w net.netfilter.nf_conntrack_buckets=131072" },
      env: { platform: "lxc" }, truths: { value: "131072", sysctlKey: "net.netfilter.nf_conntrack_buckets" },
      warns: "Invalid argument", kind: "corrected command", check: "[ $(sysctl -n net.netfilter.nf_conntrack_buckets) = 131072 ]",
    },
  ],
};
