import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "virtuozzo/netfilter-set-globally",
  since: "0.1.0",
  title: "NETFILTER stands in the global configuration, where it has no effect",
  cause:
    "The mode is a setting of each container. In /etc/vz/vz.conf it is ignored, so containers keep their own mode or the default (stateless), whatever is written there.",
  severity: "warning",
  symptoms: ["vz/netfilter-set-globally"],
  remedies: [
    {
      title: "Take it out of vz.conf and set it for the containers that need it",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      commands: [["sed", "-i", "/^NETFILTER=/d", "/etc/vz/vz.conf"], ["vzctl", "set", { slot: "ctid" }, "--save", "--netfilter", "full", "--setmode", "restart"]],
      check: [["grep", "NETFILTER", "/etc/vz/vz.conf", { slot: "ctid", prefix: "/etc/vz/conf/", suffix: ".conf" }]],
      undo: "Set the previous mode of the container again.",
      note: "full stands for the mode that was meant for this container; take the smallest that its rules need.",
      proof: { kind: "source", ref: "vzctl 4.7 src/vzctl.c validate_global_config" },
    },
  ],
  sources: ["vzctl 4.7 src/vzctl.c validate_global_config"],
};
