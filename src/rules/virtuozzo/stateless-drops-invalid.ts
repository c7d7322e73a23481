import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/stateless-drops-invalid",
  since: "0.1.0",
  title: "Without tracking every packet is INVALID, and a rule drops INVALID packets",
  cause:
    "In a container whose mode has no connection tracking, state rules may still be accepted when the module is loaded on the node, but no packet has a connection: each one counts as INVALID, and ESTABLISHED never matches. A firewall that drops INVALID then drops everything.",
  severity: "error",
  on: ["vz/drops-invalid"],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  netfilterMode: "stateful",
  remedies: [
    {
      title: "Give the container connection tracking",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      commands: [["vzctl", "set", { slot: "ctid" }, "--netfilter", "stateful", "--save", "--setmode", "restart"]],
      check: [["vzctl", "exec", { slot: "ctid" }, "iptables", "-L", "-n", "-v"]],
      undo: "Set the previous mode again with the same command.",
      proof: { kind: "source", ref: "OpenVZ kernel net/netfilter/nf_conntrack_core.c resolve_normal_ct" },
    },
  ],
  sources: ["OpenVZ kernel net/netfilter/nf_conntrack_core.c resolve_normal_ct, nf_conntrack_in", "net/netfilter/xt_state.c"],
};
