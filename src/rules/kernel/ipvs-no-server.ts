import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/ipvs-no-server",
  since: "0.1.0",
  title: "IPVS has no real server left to send the connection to",
  cause:
    "A virtual service is there, and each of its real servers is missing, has weight 0 or is over its upper threshold. That is what a director does when its health checks took the servers out; it is not a fault of netfilter. Clients see a refused or silent connection.",
  severity: "error",
  symptoms: [{ message: "kernel/*", when: [{ fact: "field.problem", is: "ipvs-server" }] }],
  remedies: [
    {
      title: "See the servers with their weights, and what the health checks say",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipvsadm", "-L", "-n", "--stats"], ["ipvsadm", "-L", "-n"]],
      check: [],
      look: [{ command: ["ipvsadm", "-L", "-n"], for: "a server with a weight above 0 under the service" }],
      note: "keepalived and ldirectord log why they took a server out.",
      proof: { kind: "source", ref: "net/netfilter/ipvs/ip_vs_sched.c ip_vs_scheduler_err" },
    },
    {
      title: "In Kubernetes: see which services have no ready endpoint",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "platform", known: false }, { fact: "platform", is: "kubernetes" }] }],
      only: "with kube-proxy in IPVS mode",
      commands: [["sh", "-c", "kubectl get endpoints -A | grep '<none>'"]],
      check: [],
      proof: { kind: "source", ref: "kubernetes pkg/proxy/ipvs/proxier.go" },
    },
  ],
  sources: ["net/netfilter/ipvs/ip_vs_sched.c", "net/netfilter/ipvs/ip_vs_wlc.c and the other schedulers"],
};
