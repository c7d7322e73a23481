import type { Rule } from "../../model/rule.js";
import { areLoaded, loading } from "../modules.js";

export const rule: Rule = {
  code: "kernel/ipvs-scheduler-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The IPVS scheduler or persistence module is not there",
  cause:
    "Each scheduling method of IPVS (rr, wlc, sh …) is a kernel module that is loaded when a service asks for it. This one is not built for the running kernel, its module tree is gone after an upgrade, or a container may not load it.",
  severity: "error",
  symptoms: ["means/ipvs-scheduler", { message: "kernel/*", when: [{ fact: "field.problem", is: "ipvs-module" }] }],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Load the scheduler's module",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading({ slot: "module" }),
      check: [areLoaded({ slot: "module" })],
      note: "To keep it, append the name to /etc/modules-load.d/whytables.conf. For a container load it on the machine that runs it. When modprobe does not find it, take a method that the kernel has: ls /lib/modules/$(uname -r)/kernel/net/netfilter/ipvs.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/ipvs/ip_vs_sched.c ip_vs_scheduler_get" },
    },
  ],
  ask: ["kernel", "platform"],
  sources: ["net/netfilter/ipvs/ip_vs_sched.c ip_vs_scheduler_get, ip_vs_pe.c __ip_vs_pe_getbyname"],
};
