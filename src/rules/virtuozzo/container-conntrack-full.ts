import type { Rule } from "../../model/rule.js";
import type { Test } from "../../model/fact.js";

const SEVEN: Test = { any: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "kernel", matches: "vz7" }] };
/** The node's limit stays where it is when it is enough already: an absolute number might lower it. */
const NODE_DOUBLED = ["sh", "-c", "sysctl -w net.nf_conntrack_max=$(( $(sysctl -n net.nf_conntrack_max) * 2 ))"] as const;
const LIMITS = ["sysctl", "net.nf_conntrack_max"] as const;
const FEWER = ["vzctl", "exec", { slot: "ctid" }, "test $(sysctl -n net.netfilter.nf_conntrack_count) -lt $(sysctl -n net.netfilter.nf_conntrack_max)"] as const;

export const rule: Rule = {
  code: "virtuozzo/container-conntrack-full",
  family: "limit-reached",
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
      title: "Double the node's limit, and give the container the same",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "virtuozzo", known: false }, { fact: "virtuozzo", below: "7" }] }, { any: [{ fact: "kernel", known: false }, { fact: "kernel", below: "3" }, { fact: "kernel", matches: "stab" }] }],
      only: "up to Virtuozzo 6",
      record: [LIMITS, ["vzctl", "exec", { slot: "ctid" }, "sysctl", "net.netfilter.nf_conntrack_max"]],
      commands: [
        NODE_DOUBLED,
        ["sh", "-c", "vzctl exec \"$1\" sysctl -w net.netfilter.nf_conntrack_max=$(sysctl -n net.nf_conntrack_max)", "sh", { slot: "ctid" }],
      ],
      check: [FEWER],
      undo: "Set the values that were recorded again, the container's first.",
      note: "Then find out what fills it: thousands of half-open connections are an attack, or a timeout of five days for established ones. Put both values into the two sysctl.conf to keep them.",
      proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/nf_conntrack_standalone.c (extra2 = init_net.ct.max)" },
    },
    {
      title: "Double the node's limit and restart the container, which takes it over",
      where: "node",
      effect: "restarts-container",
      lasting: false,
      when: [SEVEN],
      only: "on Virtuozzo 7",
      record: [LIMITS],
      commands: [NODE_DOUBLED, ["vzctl", "restart", { slot: "ctid" }]],
      check: [],
      look: [{ command: ["sh", "-c", "dmesg | grep 'table full' | tail -n 5"], for: "no line that is newer than the restart" }],
      undo: "Set the value that was recorded again, and restart the container.",
      note: "The 3.10 kernel hides the limit from containers with their own users; they start with the node's.",
      proof: { kind: "source", ref: "OpenVZ vzkernel 3.10 net/netfilter/nf_conntrack_standalone.c" },
    },
  ],
  explains: ["conntrack/table-full"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 net/netfilter/nf_conntrack_core.c (VE%u)"],
};
