import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/container-conntrack-full",
  since: "0.1.0",
  title: "The container's own connection tracking table is full",
  cause:
    "Each container counts its connections for itself. Its limit starts with the node's value and can be set inside only up to net.nf_conntrack_max of the node, which also decides how large the hash is. VE0 in the message would be the node itself.",
  severity: "error",
  symptoms: [
    { message: "kernel/conntrack-table-full", when: [{ fact: "field.ctid", known: true }, { fact: "field.ctid", not: "0" }] },
    { message: "vz/conntrack-limit-refused", when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }] },
  ],
  modules: ["nf_conntrack"],
  remedies: [
    {
      title: "Raise the node's limit, then the container's",
      where: "node",
      effect: "reversible",
      lasting: false,
      commands: [["sysctl", "-w", "net.nf_conntrack_max=262144"], ["vzctl", "exec", { slot: "ctid" }, "sysctl", "-w", "net.netfilter.nf_conntrack_max=131072"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "sysctl", "net.netfilter.nf_conntrack_count", "net.netfilter.nf_conntrack_max"]],
      undo: "Set the previous values again.",
      when: [{ any: [{ fact: "virtuozzo", known: false }, { fact: "virtuozzo", below: "7" }] }],
      note: "Then find out what fills it: thousands of half-open connections are an attack or a timeout of five days for established ones. Put both values into sysctl.conf to keep them.",
      proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/nf_conntrack_standalone.c (extra2 = init_net.ct.max)" },
    },
    {
      title: "On Virtuozzo 7: raise the node's limit and restart the container, which takes it over",
      where: "node",
      effect: "restarts-container",
      lasting: false,
      when: [{ any: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "kernel", matches: "vz7" }] }],
      commands: [["sysctl", "-w", "net.nf_conntrack_max=262144"], ["vzctl", "restart", { slot: "ctid" }]],
      check: [["sysctl", "net.nf_conntrack_max"]],
      undo: "Set the previous value again, and restart the container.",
      note: "The 3.10 kernel hides the limit from containers with their own users; they start with the node's.",
      proof: { kind: "source", ref: "OpenVZ vzkernel 3.10 net/netfilter/nf_conntrack_standalone.c" },
    },
  ],
  explains: ["conntrack/table-full"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 net/netfilter/nf_conntrack_core.c (VE%u)"],
};
