import type { Test } from "../model/fact.js";
import type { RuleRemedy, Slot } from "../model/rule.js";

/**
 * IPTABLES as vz.conf has it: what a container has without a list of its own. Setting a list replaces it.
 * Source: sample vz.conf of vzctl 4.6; 4.7 took it out.
 */
const DEFAULT_LIST: readonly string[] = ["ipt_REJECT", "ipt_tos", "ipt_limit", "ipt_multiport", "iptable_filter", "iptable_mangle", "ipt_TCPMSS", "ipt_tcpmss", "ipt_ttl", "ipt_length"];

/** No on-demand loading in containers up to here, so a mode alone would not do. Source: OpenVZ 2.6.32-042stab061 `kernel/kmod.c`. */
const BEFORE_AUTOLOAD = "2.6.32-042stab062";
const unknown = (fact: string): Test => ({ fact, known: false });

/** From 8 on a container has its namespace's whole netfilter; neither mode nor list exists. Source: libvzctl 7.0.658, 8.0.70. */
export const WITHOUT_MODES: Test = { any: [{ fact: "virtuozzo", atLeast: "8" }, { fact: "kernel", matches: "[.]vz[89]" }] };

/** Virtuozzo 7, kernel 3.10. */
const BY_PRLCTL: readonly Test[] = [
  { any: [{ all: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "virtuozzo", below: "8" }] }, { all: [unknown("virtuozzo"), { fact: "kernel", matches: "vz7|^3[.]10[.]0" }] }] },
];

/** Virtuozzo 6 from update 6 and OpenVZ with vzctl 4.7, kernel 2.6.32; vzctl of Virtuozzo 7 takes the same. Where nothing is known, this is the likeliest. */
const BY_VZCTL: readonly Test[] = [
  {
    any: [
      { all: [{ fact: "virtuozzo", atLeast: "6.0.6" }, { fact: "virtuozzo", below: "8" }] },
      { all: [unknown("virtuozzo"), { fact: "vzctl", atLeast: "4.7" }, { fact: "vzctl", below: "8" }] },
      { all: [unknown("virtuozzo"), unknown("vzctl"), { any: [unknown("kernel"), { fact: "kernel", atLeast: BEFORE_AUTOLOAD }] }] },
    ],
  },
];

/** Virtuozzo before 6.0 update 6, vzctl before 4.7, and kernels that load nothing on demand, 2.6.18 ones among them. */
const BY_LIST: readonly Test[] = [
  {
    any: [
      { fact: "virtuozzo", below: "6.0.6" },
      { all: [unknown("virtuozzo"), { fact: "vzctl", below: "4.7" }] },
      { all: [unknown("virtuozzo"), unknown("vzctl"), { fact: "kernel", below: BEFORE_AUTOLOAD }] },
    ],
  },
];

const RESTART_UNDO = "Set the previous mode again with the same command; grep NETFILTER in the container's configuration shows which one it is.";

/**
 * The remedies that give a container a feature, for each generation of Virtuozzo that has a switch for it.
 * @param names what the list has to hold besides what vz.conf gives to every container; a slot takes them from the failing command
 */
export function modeRemedies(mode: string | Slot, names: readonly string[] | Slot, check: readonly string[], when: readonly Test[] = []): readonly RuleRemedy[] {
  const title = `Give the container the netfilter mode ${typeof mode === "string" ? mode : "{mode|that the rule needs}"}`;
  const list = Array.isArray(names) ? [...new Set([...DEFAULT_LIST, ...(names as readonly string[])])].join(",") : { slot: (names as Slot).slot, prefix: `${DEFAULT_LIST.join(",")},` };
  return [
    {
      title,
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [...BY_PRLCTL, ...when],
      commands: [["prlctl", "stop", { slot: "ctid" }], ["prlctl", "set", { slot: "ctid" }, "--netfilter", mode], ["prlctl", "start", { slot: "ctid" }]],
      check: [["prlctl", "list", "-i", { slot: "ctid" }], ["prlctl", "exec", { slot: "ctid" }, ...check]],
      undo: "Set the previous mode again in the same way; prlctl list -i shows which one it was.",
      note: "prlctl refuses to change the mode of a container that runs.",
      proof: { kind: "source", ref: "prlctl (2019-05) --netfilter; libvzctl lib/iptables.c _g_netfilter, lib/env.c check_setmode" },
    },
    {
      title: `${title}, with vzctl`,
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [...BY_VZCTL, ...when],
      commands: [["vzctl", "set", { slot: "ctid" }, "--save", "--netfilter", mode, "--setmode", "restart"]],
      check: [["grep", "NETFILTER", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }], ["vzctl", "exec", { slot: "ctid" }, ...check]],
      undo: RESTART_UNDO,
      note: "From Virtuozzo 6.0 update 6 and vzctl 4.7 on. The container restarts: the mode becomes its mask when it starts. An IPTABLES list is ignored once a mode is set.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 126787 and 126136; vzctl 4.7 src/lib/iptables.c" },
    },
    {
      title: "Load the modules on the node and put their names into the node's and the container's list",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [...BY_LIST, ...when],
      commands: [
        ["modprobe", "-a", { slot: "modules" }],
        ["sed", "-i.bak", typeof list === "string" ? `s/^IPTABLES=.*/IPTABLES="${list.replaceAll(",", " ")}"/` : { ...list, prefix: `s/^IPTABLES=.*/IPTABLES="${list.prefix}`, suffix: "\"/;/^IPTABLES=/s/,/ /g" }, "/etc/vz/vz.conf"],
        ["vzctl", "set", { slot: "ctid" }, "--save", "--iptables", list],
        ["vzctl", "restart", { slot: "ctid" }],
      ],
      check: [["grep", "IPTABLES", "/etc/vz/vz.conf", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }], ["vzctl", "exec", { slot: "ctid" }, ...check]],
      undo: "Move /etc/vz/vz.conf.bak back, set the previous list again with --iptables, and restart the container.",
      note: "Before 6.0 update 6 a module must be loaded on the node, stand in IPTABLES of /etc/vz/vz.conf, and in the container's own IPTABLES. Both commands replace the whole list: add names that are in yours and not in these. IPv6 modules have no names there; they follow the IPv4 ones.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 113056; vzctl 4.6 src/lib/iptables.c _g_iptables" },
    },
  ];
}
