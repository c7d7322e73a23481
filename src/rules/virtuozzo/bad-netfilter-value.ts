import type { Rule, RuleRemedy } from "../../model/rule.js";

const setTo = (mode: string, meant: string, what: string): RuleRemedy => ({
  title: `Say ${mode}: ${what}`,
  where: "node",
  effect: "restarts-container",
  lasting: true,
  when: [{ fact: "field.value", matches: meant }],
  commands: [["vzctl", "set", { slot: "ctid" }, "--save", "--netfilter", mode, "--setmode", "restart"]],
  check: [["grep", "NETFILTER", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
  undo: "Set the previous mode again with the same command.",
  note: `On Virtuozzo 7 also prlctl set CT --netfilter ${mode}, on a stopped container.`,
  proof: { kind: "source", ref: "vzctl 4.7 src/lib/iptables.c _g_netfilter; prlctl (2019-05)" },
});

export const rule: Rule = {
  code: "virtuozzo/bad-netfilter-value",
  since: "0.1.0",
  title: "The value of --netfilter is not one of the four modes",
  cause:
    "There are exactly four modes: disabled, stateless (filter, mangle and raw without tracking), stateful (with connection tracking) and full (with NAT too). Table or module names are no modes.",
  severity: "error",
  symptoms: ["vz/bad-netfilter-value", { message: "vz/bad-parameter", when: [{ fact: "field.name", is: ["NETFILTER", "netfilter"] }] }, { message: "vz/bad-config-value", when: [{ fact: "field.name", is: ["NETFILTER", "netfilter"] }] }],
  remedies: [
    {
      title: "On Virtuozzo 7, with prlctl",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [{ any: [{ all: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "virtuozzo", below: "8" }] }, { fact: "command.program", is: "prlctl" }] }],
      commands: [["prlctl", "stop", { slot: "ctid" }], ["prlctl", "set", { slot: "ctid" }, "--netfilter", "full"], ["prlctl", "start", { slot: "ctid" }]],
      check: [["prlctl", "list", "-i", { slot: "ctid" }]],
      undo: "Set the previous mode again in the same way.",
      note: "full if NAT is wanted (MASQUERADE, DNAT, REDIRECT); stateful suffices for state and conntrack, stateless for everything else.",
      proof: { kind: "source", ref: "prlctl (2019-05) --netfilter" },
    },
    setTo("full", "^(?:nat|.*nat|masq.*|redirect|all|fu.*|enabled?|yes|on|1|any)$", "the mode with NAT"),
    setTo("stateful", "^(?:state|statef.*|state-ful|.*track.*)$", "the mode with connection tracking"),
    setTo("stateless", "^(?:statel.*|state-less|.*filter|.*mangle|raw|basic|default)$", "the mode with filter, mangle and raw, without tracking"),
    setTo("disabled", "^(?:off|none|no|disable|0)$", "the mode without netfilter"),
    {
      title: "Find the smallest mode that the container's rules need",
      where: "container",
      effect: "none",
      lasting: false,
      commands: [["iptables-save"]],
      check: [["iptables-save"]],
      note: "The command requirements of this program reads it: full for NAT, stateful for state and conntrack, stateless for everything else.",
      proof: { kind: "source", ref: "vzctl 4.7 src/lib/iptables.c _g_netfilter" },
    },
  ],
  ask: ["virtuozzo"],
  sources: ["vzctl src/lib/iptables.c", "libvzctl lib/iptables.c", "prlctl"],
};
