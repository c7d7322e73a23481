import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/mode-change-pending",
  since: "0.1.0",
  title: "The netfilter mode of a running container cannot be changed",
  cause:
    "The mode becomes the container's mask when its environment is created, so a new mode is in force only after the next start. vzctl and prlctl refuse to change it on a running container unless they may restart it.",
  severity: "error",
  on: ["vz/running-container"],
  remedies: [
    {
      title: "Save the mode and let vzctl restart the container",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      commands: [["vzctl", "set", { slot: "ctid" }, "--netfilter", { slot: "mode" }, "--save", "--setmode", "restart"]],
      check: [["grep", "NETFILTER", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
      undo: "Set the previous mode again with the same command.",
      proof: { kind: "source", ref: "vzctl src/vzctl-actions.c check_set_mode; libvzctl lib/env.c check_setmode" },
    },
  ],
  sources: ["vzctl src/vzctl-actions.c check_set_mode", "libvzctl lib/env.c"],
};
