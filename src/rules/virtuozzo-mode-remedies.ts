import type { Test } from "../model/fact.js";
import type { RuleCommand, RuleRemedy, Slot, Word } from "../model/rule.js";
import { LISTS, MODES_BY_VZCTL, SEVEN } from "./virtuozzo-generations.js";

export { WITHOUT_MODES } from "./virtuozzo-generations.js";

const CTID: Slot = { slot: "ctid" };
const CONFIGURATION: Slot = { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" };
/** What each mode gives. Source: vzctl 4.7 `src/lib/iptables.c` (_g_netfilter). */
export const WHICH_MODE =
  "stateless: every match and target that needs neither tracking nor NAT, as limit, multiport, LOG, REJECT. stateful: tracking too (state, conntrack, connlimit, helper). full: NAT too (the nat table, SNAT, DNAT, MASQUERADE, REDIRECT).";

/** Why this mode, and none smaller. */
const WHY: Readonly<Record<string, string>> = {
  stateless: "stateless is enough for everything but tracking and NAT.",
  stateful: "stateful gives tracking on top of that; full would give NAT too, which these rules do not need.",
  full: "Only full gives NAT: stateful has tracking and no nat table.",
};

/** The mode that stands there before it is changed. Source: OpenVZ/vzctl `src/vzlist.c` (print_netfilter), prlctl `src/PrlVm.cpp`. */
export const MODE_NOW_7: RuleCommand = ["vzlist", "-H", "-o", "ctid,netfilter", CTID];
export const MODE_NOW: RuleCommand = ["grep", "-H", "-e", "NETFILTER", "-e", "IPTABLES", CONFIGURATION];

/** Sets a mode on Virtuozzo 7: stop, set, start. */
export const setByPrlctl = (mode: Word): readonly RuleCommand[] => [["prlctl", "stop", CTID], ["prlctl", "set", CTID, "--netfilter", mode], ["prlctl", "start", CTID]];
export const setByVzctl = (mode: Word): RuleCommand => ["vzctl", "set", CTID, "--save", "--netfilter", mode, "--setmode", "restart"];

/**
 * The remedies that give a container a feature, for each generation of Virtuozzo that has a switch for it.
 * @param names what the list has to hold besides what it has; a slot takes them from the failing command
 * @param check fails as long as the kernel refuses, and passes after
 */
export function modeRemedies(mode: string | Slot, names: readonly string[] | Slot, check: RuleCommand, when: readonly Test[] = []): readonly RuleRemedy[] {
  const title = `Give the container the netfilter mode ${typeof mode === "string" ? mode : "{mode|that the rule needs}"}`;
  const choice = ` ${typeof mode === "string" ? (WHY[mode] ?? "") : WHICH_MODE}`.trimEnd();
  return [
    {
      title,
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [...SEVEN.when, ...when],
      only: SEVEN.words,
      record: [MODE_NOW_7],
      commands: [...setByPrlctl(mode)],
      check: [check],
      undo: "Set the mode that was recorded, in the same way.",
      note: `prlctl refuses to change the mode of a container that runs. prlctl list -i -f shows the mode as well.${choice}`,
      proof: { kind: "source", ref: "OpenVZ/prlctl (2019-05) src/PrlVm.cpp --netfilter; libvzctl lib/iptables.c _g_netfilter, lib/env.c check_setmode" },
    },
    {
      title: `${title}, with vzctl`,
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [...MODES_BY_VZCTL.when, ...when],
      only: MODES_BY_VZCTL.words,
      record: [MODE_NOW],
      commands: [setByVzctl(mode)],
      check: [check],
      undo: "Set the mode that was recorded, with the same command; where there was none, the default was in force: stateless.",
      note: `The container restarts: its mode becomes its mask when it starts. Once a mode is set, an IPTABLES list is ignored.${choice}`,
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 126787 and 126136; vzctl 4.7 src/lib/iptables.c _g_netfilter, src/vzctl-actions.c check_set_mode" },
    },
    {
      title: "Load the modules on the node, and add their names to the node's and the container's list",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [...LISTS.when, ...when],
      only: LISTS.words,
      record: [MODE_NOW, ["cp", "-p", "/etc/vz/vz.conf", "/etc/vz/vz.conf.before-netfilter"]],
      commands: [
        ["modprobe", "-a", { slot: "modules" }],
        ["sed", "-i", intoList(names), "/etc/vz/vz.conf"],
        ["sh", "-c", ADD_TO_CONTAINER, "sh", CTID, asWords(names)],
        ["vzctl", "restart", CTID],
      ],
      check: [check],
      undo: "Move /etc/vz/vz.conf.before-netfilter back, set the list that was recorded with vzctl set --iptables, and restart the container.",
      note: "A module must be loaded on the node, stand in IPTABLES of /etc/vz/vz.conf, and in IPTABLES of the container. Names are added and none is taken out. To have the modules after a restart of the node, put them into IPTABLES_MODULES of /etc/sysconfig/iptables-config. IPv6 modules have no names there; they follow the IPv4 ones.",
      proof: { kind: "vendor", ref: "Virtuozzo knowledge base 113056; vzctl 4.6 src/lib/iptables.c _g_iptables, vzctl(8) --iptables" },
    },
  ];
}

/** A container without a list of its own has that of vz.conf; both files are shell (vz.conf(5), ctid.conf(5)), and vzctl reads their lists with blanks. */
const ADD_TO_CONTAINER = '. /etc/vz/vz.conf; . "/etc/vz/conf/$1.conf"; vzctl set "$1" --save --iptables "$IPTABLES $(echo "$2" | tr , " ")"';

const asWords = (names: readonly string[] | Slot): Word => (isList(names) ? names.join(" ") : names);
/** Behind the opening quote, so that a list over several lines stays one. */
const intoList = (names: readonly string[] | Slot): Word =>
  (isList(names) ? `s/^IPTABLES="/&${names.join(" ")} /` : { ...names, prefix: "s/^IPTABLES=\"/&", suffix: " /;/^IPTABLES=/s/,/ /g" });
const isList = (names: readonly string[] | Slot): names is readonly string[] => Array.isArray(names);
