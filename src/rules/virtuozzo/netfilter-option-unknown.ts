import type { Rule } from "../../model/rule.js";
import { tryInContainer } from "../scratch-rule.js";
import { MODE_NOW } from "../virtuozzo-mode-remedies.js";
import { loading } from "../modules.js";

const ON_NODE = ["iptable_nat", "nf_conntrack", "nft_chain_nat"] as const;

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
      title: "Set the module list instead",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [{ any: [{ fact: "vzctl", below: "4.7" }, { fact: "virtuozzo", below: "6.0.6" }] }, { any: [{ fact: "kernel", known: false }, { fact: "kernel", below: "4" }] }],
      only: "before Virtuozzo 6.0 update 6 and vzctl 4.7",
      record: [MODE_NOW],
      commands: [
        ["vzctl", "set", { slot: "ctid" }, "--save", "--iptables", "ip_tables iptable_filter iptable_mangle ipt_REJECT ipt_LOG ipt_limit ipt_multiport ipt_owner ipt_tos ipt_TOS ipt_ttl ipt_length ipt_TCPMSS ipt_tcpmss ip_conntrack ip_conntrack_ftp ipt_conntrack ipt_state ipt_helper iptable_nat ip_nat_ftp ipt_REDIRECT"],
        ["vzctl", "restart", { slot: "ctid" }],
      ],
      check: [tryInContainer("full")],
      undo: "Set the list that was recorded again, and restart the container.",
      note: "This list is what full would give. Where stateful was meant, leave iptable_nat, ip_nat_ftp and ipt_REDIRECT out; where stateless was meant, those with conntrack, state and helper in their names too. The modules must be loaded on the node and stand in IPTABLES of /etc/vz/vz.conf as well.",
      proof: { kind: "vendor", ref: "vzctl(8) --iptables; knowledge base 113056" },
    },
    {
      title: "Leave the option out: a container has the whole netfilter there, and the node has to load the modules",
      where: "node",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ any: [{ fact: "virtuozzo", atLeast: "8" }, { fact: "vzctl", atLeast: "8" }, { fact: "kernel", matches: "[.]vz[89]" }] }],
      only: "on Virtuozzo 8 and 9",
      ...loading(...ON_NODE),
      check: [tryInContainer("full")],
      note: "To have them at every boot of the node, append their names to /etc/modules-load.d/whytables.conf. What is not needed for the container's rules can be left out: nf_conntrack for states, iptable_nat for NAT by a legacy iptables, nft_chain_nat by an nft one.",
      proof: { kind: "source", ref: "libvzctl 8.0.70, vzctl 8.0.26: option removed, mask dropped" },
    },
  ],
  ask: ["virtuozzo", "vzctl"],
  sources: ["vzctl 4.7 src/vzctl-actions.c", "vzctl 8.0.26"],
};
