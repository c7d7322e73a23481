import type { Test } from "../../model/fact.js";
import type { NetfilterMode } from "../../model/mode.js";
import type { Rule, RuleRemedy } from "../../model/rule.js";
import { TRIES } from "../scratch-rule.js";
import { MODE_NOW, MODE_NOW_7, setByPrlctl, setByVzctl, WHICH_MODE } from "../virtuozzo-mode-remedies.js";

const BY_PRLCTL: Test = { any: [{ all: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "virtuozzo", below: "8" }] }, { fact: "command.program", is: "prlctl" }] };

interface Meant {
  readonly mode: NetfilterMode;
  /** What people write for it. */
  readonly words: string;
  readonly gives: string;
}

const MEANT: readonly Meant[] = [
  { mode: "full", words: "^(?:.*nat|masq.*|redirect|snat|dnat|all|fu.*|any)$", gives: "the mode with NAT" },
  { mode: "stateful", words: "^(?:state|statef.*|state-ful|.*track.*)$", gives: "the mode with connection tracking" },
  { mode: "stateless", words: "^(?:statel.*|state-less|.*filter|.*mangle|raw|basic|default)$", gives: "the mode with filter, mangle and raw, without tracking" },
];

const tried = (mode: NetfilterMode): string => (mode === "disabled" ? TRIES.stateless : TRIES[mode]);

function setTo({ mode, words, gives }: Meant): readonly RuleRemedy[] {
  const shared = { where: "node", effect: "restarts-container", lasting: true, check: [["vzctl", "exec", { slot: "ctid" }, tried(mode)]] } as const;
  const means: Test = { fact: "field.value", matches: words };
  return [
    {
      ...shared,
      title: `Say ${mode}, ${gives}, with prlctl`,
      when: [means, BY_PRLCTL],
      only: "on Virtuozzo 7",
      record: [MODE_NOW_7],
      commands: [...setByPrlctl(mode)],
      undo: "Set the mode that was recorded, in the same way.",
      proof: { kind: "source", ref: "OpenVZ/prlctl (2019-05) --netfilter" },
    },
    {
      ...shared,
      title: `Say ${mode}: ${gives}`,
      when: [means],
      record: [MODE_NOW],
      commands: [setByVzctl(mode)],
      undo: "Set the mode that was recorded, with the same command.",
      proof: { kind: "source", ref: "vzctl 4.7 src/lib/iptables.c _g_netfilter" },
    },
  ];
}

export const rule: Rule = {
  code: "virtuozzo/bad-netfilter-value",
  since: "0.1.0",
  title: "The value of --netfilter is not one of the four modes",
  cause:
    "There are exactly four modes: disabled, stateless (filter, mangle and raw without tracking), stateful (with connection tracking) and full (with NAT too). Table or module names are no modes.",
  severity: "error",
  symptoms: ["vz/bad-netfilter-value", { message: "vz/bad-parameter", when: [{ fact: "field.name", is: ["NETFILTER", "netfilter"] }] }, { message: "vz/bad-config-value", when: [{ fact: "field.name", is: ["NETFILTER", "netfilter"] }] }],
  remedies: [
    ...MEANT.flatMap(setTo),
    {
      title: "Find the smallest mode that the container's rules need",
      where: "container",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "iptables-save | whytables requirements"]],
      check: [],
      note: `It names the mode, and can be run on any machine that has this program: iptables-save in the container is what it reads. ${WHICH_MODE} disabled: no packet filter at all; the container then starts unprotected.`,
      proof: { kind: "source", ref: "vzctl 4.7 src/lib/iptables.c _g_netfilter" },
    },
  ],
  ask: ["virtuozzo"],
  sources: ["vzctl src/lib/iptables.c", "libvzctl lib/iptables.c", "prlctl"],
};
