import type { Rule } from "../../model/rule.js";
import { REFUSED_AGAIN } from "../scratch-rule.js";
import { MODES_BY_VZCTL, SEVEN } from "../virtuozzo-generations.js";
import { MODE_NOW, MODE_NOW_7, setByPrlctl, setByVzctl } from "../virtuozzo-mode-remedies.js";

/** What was meant to be allowed by it is refused. */
const REFUSED = ["iptables/table-init-failed", "iptables/no-chain-target-match", "iptables/unknown-error"]
  .map((message) => ({ message, when: [{ fact: "netfilterGlobal", known: true }, { fact: "netfilterMode", known: false }] }));

const shared = { where: "node", effect: "restarts-container", lasting: true, check: [REFUSED_AGAIN] } as const;

export const rule: Rule = {
  code: "virtuozzo/netfilter-set-globally",
  since: "0.1.0",
  title: "NETFILTER stands in the global configuration, where it has no effect",
  cause:
    "The mode is a setting of each container and cannot be set for all of them. In /etc/vz/vz.conf it is ignored: containers keep their own mode, or the default of their sample configuration, whatever is written there.",
  severity: "warning",
  symptoms: ["vz/netfilter-set-globally", { message: "reading/vz-configuration", when: [{ fact: "netfilterGlobal", known: true }] }, ...REFUSED],
  netfilterMode: { slot: "mode" },
  remedies: [
    {
      ...shared,
      title: "Set the mode {mode|that was meant} for the containers that need it, one by one",
      when: SEVEN.when,
      only: SEVEN.words,
      record: [MODE_NOW_7],
      commands: [...setByPrlctl({ slot: "mode" })],
      undo: "Set the mode that was recorded, in the same way.",
      note: "Take the smallest mode that the container's rules need.",
      proof: { kind: "source", ref: "libvzctl lib/config.c _s_conf_local_param; OpenVZ/prlctl (2019-05) --netfilter" },
    },
    {
      ...shared,
      title: "Set the mode {mode|that was meant} for the containers that need it, with vzctl",
      when: MODES_BY_VZCTL.when,
      only: MODES_BY_VZCTL.words,
      record: [MODE_NOW],
      commands: [setByVzctl({ slot: "mode" })],
      undo: "Set the mode that was recorded, with the same command.",
      note: "Take the smallest mode that the container's rules need.",
      proof: { kind: "vendor", ref: "the vendor's article: per container, it cannot be defined globally; vzctl 4.7 src/vzctl.c validate_global_config" },
    },
    {
      title: "Take the line out of vz.conf, so that nobody is misled; nothing else changes",
      last: true,
      where: "node",
      effect: "reversible",
      lasting: true,
      record: [["cp", "-p", "/etc/vz/vz.conf", "/etc/vz/vz.conf.before-netfilter"]],
      commands: [["sed", "-i", "/^NETFILTER=/d", "/etc/vz/vz.conf"]],
      check: [["sh", "-c", "! grep -q '^NETFILTER=' /etc/vz/vz.conf"]],
      undo: [["mv", "/etc/vz/vz.conf.before-netfilter", "/etc/vz/vz.conf"]],
      proof: { kind: "source", ref: "vzctl 4.7 src/vzctl.c validate_global_config" },
    },
  ],
  ask: ["virtuozzo"],
  sources: ["vzctl 4.7 src/vzctl.c validate_global_config", "libvzctl lib/config.c _s_conf_local_param"],
};
