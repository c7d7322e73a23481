import type { Test } from "../model/fact.js";
import type { RuleRemedy } from "../model/rule.js";
import { REFUSED_AGAIN } from "./scratch-rule.js";
import { MODE_NOW, setByVzctl, WHICH_MODE } from "./virtuozzo-mode-remedies.js";

/*
 * What an answer that leaves the machine open says for the case that it is a container of Virtuozzo or OpenVZ.
 */

const NOT_TOLD: Test = { fact: "platform", known: false };
/** -1 as an error's number: only iptables 1.3.5 prints it, of RHEL 5, which lives on in containers of hosters. */
const NUMBER: Test = { all: [{ fact: "message.id", is: "iptables/unknown-error" }, { fact: "field.number", is: ["-1", "4294967295", "18446744073709551615"] }] };
/** iptables of that time: whoever has it is mostly on a VPS. */
const OLD: Test = { any: [NUMBER, { all: [{ fact: "iptables", known: true }, { fact: "iptables", below: "1.4.0" }] }] };
const NEWER: readonly Test[] = [{ fact: "message.id", matches: "^(?:iptables|module)/" }, { fact: "message.id", not: "iptables/unknown-error" }, { any: [{ fact: "iptables", known: false }, { fact: "iptables", atLeast: "1.4.0" }] }];
const MAYBE: readonly Test[] = [NOT_TOLD, { any: [{ fact: "kernel", known: false }, { fact: "kernel", matches: "stab|vz7" }] }];

const LISTS =
  "Before Virtuozzo 6.0 update 6 there are no modes: there the modules are loaded on the node and their names go into IPTABLES of vz.conf and of the container.";
const shared = {
  where: "node",
  effect: "restarts-container",
  lasting: true,
  record: [MODE_NOW],
      commands: [setByVzctl({ slot: "mode" })],
  check: [REFUSED_AGAIN],
  undo: "Set the mode that was recorded, with the same command.",
  note: `${WHICH_MODE} ${LISTS} Who has no access to the node sends this line to the hoster.`,
  proof: { kind: "vendor", ref: "Virtuozzo knowledge base 126787 and 126136; vzctl 4.7 src/lib/iptables.c _g_netfilter" },
} as const satisfies Partial<RuleRemedy>;

/** First, where that is the likeliest. */
export const VIRTUOZZO_LIKELY: readonly RuleRemedy[] = [
  {
    title: "Ask the machine what it is, and what its kernel said",
    where: "container",
    effect: "none",
    lasting: false,
    when: [NOT_TOLD, NUMBER],
    commands: [["sh", "-c", "ls -d /proc/vz /proc/bc; uname -r; grep numiptent /proc/user_beancounters; dmesg | tail -n 5"]],
    check: [[{ slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }]],
    note: "/proc/vz, or stab in the kernel's name: a container of Virtuozzo or OpenVZ. Then a last number of numiptent above 0 says that its limit of rules is reached (on the node: vzctl set CTID --save --numiptent N, no restart); else its mode does not allow the rule. No /proc/vz: the module is missing on this machine, as in the last way. A line of dmesg names a value that the kernel refused.",
    proof: { kind: "source", ref: "iptables 1.3.5 libiptc TC_COMMIT (commits d6ba6f57, e0865ad2): the number is -1 and hides the kernel's answer" },
  },
  { ...shared, title: "A container of Virtuozzo or OpenVZ: give it the netfilter mode {mode|that the rule needs}", when: [NOT_TOLD, OLD], only: "in a container of Virtuozzo or OpenVZ" },
];

/** Beside the ordinary ways. */
export const VIRTUOZZO_PERHAPS: RuleRemedy =
  { ...shared, title: "Or, in a container of Virtuozzo or OpenVZ: give it the netfilter mode {mode|that the rule needs}", when: [...MAYBE, ...NEWER], only: "in a container of Virtuozzo or OpenVZ" };

/** For answers that speak of memory. */
export const NUMIPTENT_PERHAPS: RuleRemedy = {
  title: "A container of Virtuozzo or OpenVZ: raise its limit of rules, numiptent",
  where: "node",
  effect: "reversible",
  lasting: true,
  when: [NOT_TOLD, { fact: "message.id", is: "iptables/memory-allocation" }],
  only: "in a container of Virtuozzo or OpenVZ",
  record: [["vzctl", "exec", { slot: "ctid" }, "grep", "numiptent", "/proc/user_beancounters"]],
  commands: [["vzctl", "set", { slot: "ctid" }, "--save", "--numiptent", { slot: "numiptent" }]],
  check: [REFUSED_AGAIN],
  undo: "Set the limit that was recorded (the fifth column) again with the same command.",
  note: "The same file can be read in the container: a last number above 0 says that this limit was met. Take twice the limit that stands before it. It takes effect at once.",
  proof: { kind: "vendor", ref: "vzctl(8) --numiptent; OpenVZ kernel net/netfilter/x_tables.c recharge_xtables" },
};

