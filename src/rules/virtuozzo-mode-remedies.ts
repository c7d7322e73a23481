import type { Test } from "../model/fact.js";
import type { RuleRemedy, Slot } from "../model/rule.js";

/** Virtuozzo 6 from update 6, OpenVZ with vzctl 4.7 and later: kernels 2.6.32 with autoload. */
const MODES_BY_VZCTL: readonly Test[] = [
  { any: [{ fact: "virtuozzo", atLeast: "6.0.6" }, { all: [{ fact: "virtuozzo", known: false }, { fact: "kernel", matches: "042stab|2\\.6\\.32" }] }, { fact: "vzctl", atLeast: "4.7" }, { all: [{ fact: "virtuozzo", known: false }, { fact: "kernel", known: false }] }] },
  { any: [{ fact: "virtuozzo", known: false }, { fact: "virtuozzo", below: "8" }] },
  { any: [{ fact: "kernel", known: false }, { fact: "kernel", atLeast: "2.6.32" }] },
];
const MODES_BY_PRLCTL: readonly Test[] = [
  { any: [{ all: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "virtuozzo", below: "8" }] }, { all: [{ fact: "virtuozzo", known: false }, { fact: "kernel", matches: "vz7|3\\.10\\.0" }] }] },
];
/** Module lists: Virtuozzo before 6.0 update 6, and all 2.6.18 kernels. */
const LISTS: readonly Test[] = [
  { any: [{ fact: "virtuozzo", below: "6.0.6" }, { fact: "vzctl", below: "4.7" }, { all: [{ fact: "virtuozzo", known: false }, { fact: "kernel", below: "2.6.32" }] }] },
];
const NEITHER: readonly Test[] = [{ fact: "virtuozzo", atLeast: "8" }];

/** The remedies that give a container a feature, for every generation of Virtuozzo; `list` are the names its IPTABLES option wants. */
export function modeRemedies(mode: string | Slot, list: string, check: readonly string[]): readonly RuleRemedy[] {
  const name = typeof mode === "string" ? mode : "that the rule needs";
  return [
    {
      title: `Give the container the netfilter mode ${name} with prlctl`,
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: MODES_BY_PRLCTL,
      commands: [["prlctl", "set", { slot: "ctid" }, "--netfilter", mode], ["prlctl", "restart", { slot: "ctid" }]],
      check: [["prlctl", "exec", { slot: "ctid" }, ...check]],
      undo: "Set the previous mode again with the same commands; prlctl list -i shows which one it is.",
      note: "prlctl refuses to change the mode of a running container: stop it first, or use vzctl set --netfilter with --setmode restart.",
      proof: { kind: "source", ref: "prlctl --netfilter (Virtuozzo 7); libvzctl lib/iptables.c, lib/env.c check_setmode" },
    },
    {
      title: `Give the container the netfilter mode ${name} with vzctl`,
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: MODES_BY_VZCTL,
      commands: [["vzctl", "set", { slot: "ctid" }, "--netfilter", mode, "--save", "--setmode", "restart"]],
      check: [["vzctl", "exec", { slot: "ctid" }, ...check]],
      undo: "Set the previous mode again with the same command; grep NETFILTER in the container's configuration shows which one it is.",
      note: "From Virtuozzo 6.0 update 6 and vzctl 4.7 on. IPTABLES lists are ignored once a mode is set.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 126787; vzctl(8) --netfilter; vzctl 4.7 src/lib/iptables.c" },
    },
    {
      title: "Load the modules on the node and put them into the node's and the container's list",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: LISTS,
      commands: [["modprobe", "-a", { slot: "modules" }], ["vzctl", "set", { slot: "ctid" }, "--iptables", list, "--save"], ["vzctl", "restart", { slot: "ctid" }]],
      check: [["vzctl", "exec", { slot: "ctid" }, ...check]],
      undo: "Set the previous list again with --iptables and restart the container.",
      note: "Before 6.0 update 6 a module must be loaded on the node, stand in IPTABLES of /etc/vz/vz.conf, and in the container's own IPTABLES: put what the container had before into the list as well. No name exists for IPv6 modules; they follow the IPv4 ones.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 113056; vzctl src/lib/iptables.c _g_iptables" },
    },
    {
      title: "Load the modules on the node: from Virtuozzo 8 on there is no mode and no list",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: NEITHER,
      commands: [["modprobe", "-a", { slot: "modules" }]],
      check: [check],
      undo: [["modprobe", "-r", "-a", { slot: "modules" }]],
      note: "A container has its namespace's whole netfilter, limited by its capabilities and by the modules that the node has. --netfilter does nothing on 8 and is gone from 9.",
      proof: { kind: "source", ref: "libvzctl 7.0.658 and 8.0.70: parsing of NETFILTER dropped" },
    },
  ];
}
