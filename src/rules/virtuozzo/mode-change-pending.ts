import type { Rule } from "../../model/rule.js";
import { REFUSED_AGAIN } from "../scratch-rule.js";
import { MODE_NOW, MODE_NOW_7, setByPrlctl, setByVzctl, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

const WIDE_ENOUGH = { any: [{ all: [{ fact: "need.kind", is: "conntrack" }, { fact: "netfilterMode", is: ["stateful", "full"] }] }, { all: [{ fact: "need.kind", is: "nat" }, { fact: "netfilterMode", is: "full" }] }, { all: [{ fact: "need.kind", is: "none" }, { fact: "need.refused", is: false }, { fact: "netfilterMode", is: ["stateless", "stateful", "full"] }] }] } as const;
const INSIDE = [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }, WIDE_ENOUGH] as const;
const NOT_SINCE = [{ fact: "restartedSinceMode", is: false }] as const;
const REFUSED = { fact: "message.id", is: "vz/running-container" } as const;

export const rule: Rule = {
  code: "virtuozzo/mode-change-pending",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "A netfilter mode takes effect when the container starts, and not before",
  cause:
    "The mode becomes the container's mask when its environment is created. vzctl and prlctl therefore refuse to change it while the container runs, unless they may restart it; and a mode that stands in the configuration since the last start changes nothing until the next one.",
  severity: "error",
  symptoms: [
    { message: "vz/running-container" },
    { message: "iptables/table-init-failed", when: NOT_SINCE },
    { message: "iptables/no-chain-target-match", when: NOT_SINCE },
    { message: "iptables/unknown-error", when: NOT_SINCE },
  ],
  requires: [{ any: [REFUSED, { all: [...INSIDE] }] }],
  excludes: [WITHOUT_MODES, { fact: "field.errno", is: ["EPERM", "EACCES"] }],
  modules: [{ slot: "modules" }],
  netfilterMode: { slot: "mode" },
  remedies: [
    {
      title: "Save the mode {mode|that was asked for} and let vzctl restart the container",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [REFUSED],
      record: [MODE_NOW],
      commands: [setByVzctl({ slot: "mode" })],
      check: [REFUSED_AGAIN],
      undo: "Set the mode that was recorded, with the same command.",
      proof: { kind: "source", ref: "vzctl 4.7 src/vzctl-actions.c check_set_mode; libvzctl lib/env.c check_setmode" },
    },
    {
      title: "With prlctl: stop the container, set the mode {mode|that was asked for}, start it",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [REFUSED, { any: [{ fact: "virtuozzo", atLeast: "7" }, { fact: "command.program", is: "prlctl" }] }],
      only: "on Virtuozzo 7",
      record: [MODE_NOW_7],
      commands: [...setByPrlctl({ slot: "mode" })],
      check: [REFUSED_AGAIN],
      undo: "Set the mode that was recorded, in the same way.",
      proof: { kind: "source", ref: "prlctl (2019-05): Unable to set netfilter for the running Container" },
    },
    {
      title: "Restart the container, so that the mode in its configuration counts",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [{ fact: "message.id", not: "vz/running-container" }],
      commands: [["vzctl", "restart", { slot: "ctid" }]],
      check: [REFUSED_AGAIN],
      undo: "A restart needs none.",
      note: "If the error stays, the node itself lacks the module ({modules|the one the rule needs}): load it there with modprobe.",
      proof: { kind: "source", ref: "vzctl 4.7 src/lib/env.c (mask given at env create); libvzctl lib/env.c" },
    },
  ],
  ask: ["netfilterMode"],
  explains: ["module/unavailable", "virtuozzo/no-module-tree", "module/container-cannot-load"],
  sources: ["vzctl src/vzctl-actions.c check_set_mode", "libvzctl lib/env.c"],
};
