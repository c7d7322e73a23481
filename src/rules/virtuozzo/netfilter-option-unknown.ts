import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/netfilter-option-unknown",
  since: "0.1.0",
  title: "This version of vzctl or prlctl has no netfilter modes",
  cause:
    "--netfilter came with vzctl 4.7 (Virtuozzo 6.0 update 6). Before that only module lists exist. Virtuozzo 8 takes the option without effect, and Virtuozzo 9 (vzctl 8.0.26) has removed it: there a container has its whole network namespace, limited by its capabilities and the node's modules.",
  severity: "error",
  symptoms: ["vz/netfilter-option-unknown", "vz/netfilter-parameter-unknown"],
  remedies: [
    {
      title: "Before vzctl 4.7: set the module list",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [{ any: [{ fact: "vzctl", below: "4.7" }, { fact: "virtuozzo", below: "6.0.6" }] }, { any: [{ fact: "kernel", known: false }, { fact: "kernel", below: "4" }] }],
      commands: [
        ["vzctl", "set", { slot: "ctid" }, "--save", "--iptables", "ip_conntrack,ipt_state,iptable_nat,iptable_filter,iptable_mangle,ipt_REJECT,ipt_tos,ipt_limit,ipt_multiport,ipt_TCPMSS,ipt_tcpmss,ipt_ttl,ipt_length"],
        ["vzctl", "restart", { slot: "ctid" }],
      ],
      check: [["vzctl", "exec", { slot: "ctid" }, "iptables", "-L", "-n"]],
      undo: "Set the previous list again.",
      note: "This list is what full would give; leave iptable_nat out where stateful was meant. The modules must be loaded on the node and stand in IPTABLES of /etc/vz/vz.conf too.",
      proof: { kind: "vendor", ref: "vzctl(8) --iptables; knowledge base 113056" },
    },
    {
      title: "On Virtuozzo 8 and 9: load what the container needs on the node",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "virtuozzo", atLeast: "8" }, { fact: "vzctl", atLeast: "8" }, { fact: "kernel", matches: "[.]vz[89]" }] }],
      commands: [["modprobe", "-a", "iptable_nat", "nf_conntrack"]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", "iptable_nat", "nf_conntrack"]],
      proof: { kind: "source", ref: "libvzctl 8.0.70, vzctl 8.0.26: option removed, mask dropped" },
    },
  ],
  ask: ["virtuozzo", "vzctl"],
  sources: ["vzctl 4.7 src/vzctl-actions.c", "vzctl 8.0.26"],
};
