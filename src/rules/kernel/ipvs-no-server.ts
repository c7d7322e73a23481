import type { Rule, Slot } from "../../model/rule.js";

const ADDRESS: Slot = { slot: "address" };
const KEPT = "/root/ipvs.before-whytables";
/** Lines of ipvsadm -S, `-a -t 192.0.2.1:80 -r 192.0.2.2:80 -m -w 0`: the service's servers without a weight, as what sets their weight. */
const weights = (to: string): string => `awk -v at="$1" '$1 == "-a" && $3 == at && / -w 0( |$)/ { sub(/^-a/, "-e"); sub(/ -w 0/, " -w ${to}"); print }'`;

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
      leads: true,
      commands: [["ipvsadm", "-L", "-n", "--stats"], ["ipvsadm", "-L", "-n"]],
      check: [],
      look: [{ command: ["ipvsadm", "-L", "-n"], for: "a server with a weight above 0 under the service" }],
      note: "keepalived and ldirectord log why they took a server out.",
      proof: { kind: "source", ref: "net/netfilter/ipvs/ip_vs_sched.c ip_vs_scheduler_err" },
    },
    {
      title: "Give the service's servers of weight 0 their turn again, when they answer",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "field.address", known: true }, { any: [{ fact: "platform", known: false }, { fact: "platform", not: "kubernetes" }] }],
      only: "where somebody, and no health check, took them out",
      record: [["sh", "-c", `ipvsadm -S -n > ${KEPT}`]],
      commands: [["sh", "-c", `ipvsadm -S -n | ${weights("1")} | ipvsadm -R`, "sh", ADDRESS]],
      check: [["sh", "-c", "ipvsadm -S -n | awk -v at=\"$1\" '$1 == \"-a\" && $3 == at && / -w [1-9]/ { n++ } END { exit !n }'", "sh", ADDRESS]],
      undo: [["sh", "-c", `${weights("0")} ${KEPT} | ipvsadm -R; rm ${KEPT}`, "sh", ADDRESS]],
      note: "keepalived and ldirectord take a server out because it does not answer, and do so again. A check that still fails means that the service has no server at all: ipvsadm -a adds one.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/ipvs/ip_vs_ctl.c ip_vs_edit_dest; ipvsadm(8) -R" },
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
