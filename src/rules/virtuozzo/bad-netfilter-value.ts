import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/bad-netfilter-value",
  since: "0.1.0",
  title: "The value of --netfilter is not one of the four modes",
  cause:
    "There are exactly four modes: disabled, stateless (filter, mangle and raw without tracking), stateful (with connection tracking) and full (with NAT too). Table or module names are no modes.",
  severity: "error",
  on: ["vz/bad-netfilter-value"],
  remedies: [
    {
      title: "Say which mode is meant",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      commands: [["vzctl", "set", { slot: "ctid" }, "--netfilter", "full", "--save", "--setmode", "restart"], ["prlctl", "set", { slot: "ctid" }, "--netfilter", "full"]],
      check: [["grep", "NETFILTER", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
      undo: "Set the previous mode again with the same command.",
      note: "full is for NAT (MASQUERADE, DNAT, REDIRECT); stateful suffices for state and conntrack, stateless for everything else. The second command is for Virtuozzo 7, on a stopped container.",
      proof: { kind: "source", ref: "vzctl src/lib/iptables.c _g_netfilter; prlctl" },
    },
  ],
  sources: ["vzctl src/lib/iptables.c", "libvzctl lib/iptables.c", "prlctl"],
};
