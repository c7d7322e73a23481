import type { Rule } from "../../model/rule.js";
import { atBoot, loading } from "../modules.js";

const IPVS = ["ip_vs", "ip_vs_rr", "ip_vs_wrr", "ip_vs_sh", "nf_conntrack"];

export const rule: Rule = {
  code: "kernel/ipvs-missing",
  family: "kernel-part-missing",
  since: "0.2.0",
  title: "The kernel has no IPVS, or its module is not loaded",
  cause:
    "ipvsadm, keepalived, Docker's swarm and kube-proxy's ipvs mode speak to the kernel's module ip_vs. It does not answer: the module was not loaded and this program may not or cannot load it, or the kernel was built without. In a container the module must be loaded on the host.",
  severity: "error",
  symptoms: [
    "means/ipvs-missing",
    // No socket option of IPVS: nobody registered any.
    { message: "means/ipvs-refused", when: [{ fact: "field.errno", is: "ENOPROTOOPT" }] },
  ],
  excludes: [{ fact: "modulesLoaded", includes: "ip_vs" }],
  supports: [{ fact: "modulesMissing", includes: "ip_vs" }, { fact: "modulesLoaded", lacks: "ip_vs" }],
  modules: ["ip_vs", "ip_vs_rr", "ip_vs_wrr", "ip_vs_sh", "nf_conntrack"],
  tell: {
    question: { text: "Is ip_vs loaded?", where: "host", argv: ["sh", "-c", "ls /proc/net/ip_vs; modprobe -n -v ip_vs"] },
    answer: "there is no such file",
  },
  remedies: [
    {
      title: "Load IPVS and its schedulers",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      ...loading(...IPVS),
      check: [["test", "-e", "/proc/net/ip_vs"]],
      note: "When modprobe does not find ip_vs, the kernel was built without it or its modules are in another package (kernel-modules-extra, linux-modules-extra); kube-proxy can then run with mode: iptables. Restart the program that complained.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/ipvs/Kconfig; ip_vs_ctl.c (genl family IPVS, /proc/net/ip_vs)" },
    },
    ...atBoot(IPVS),
  ],
  explains: ["kernel/ipvs-refused", "module/tree-missing", "framework/kubernetes-failed", "framework/docker-failed", "module/unavailable"],
  ask: ["modulesLoaded", "kernel"],
  sources: ["net/netfilter/ipvs/ip_vs_ctl.c", "ipvsadm ipvsadm.c (main, ipvs_init)", "kubernetes pkg/proxy/ipvs/proxier.go (CanUseIPVSProxier)"],
};
