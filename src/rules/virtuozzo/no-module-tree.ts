import type { Rule } from "../../model/rule.js";
import { RULE_IN_CONTAINER } from "../scratch-rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/no-module-tree",
  since: "0.1.0",
  title: "modprobe finds no module tree, because modules are the node's business",
  cause:
    "A container has no /lib/modules for the node's kernel, and could not load a module if it had one. Programs that call modprobe first print this and go on; it says nothing about whether the rules work. Only a package script or init script that stops at the failed modprobe makes a fault of it.",
  severity: "info",
  role: "cause",
  symptoms: ["module/modprobe-no-tree", "module/no-modules-folder", { message: "framework/init-script-modules" }, { message: "module/modprobe-not-found" }],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  // A name that no kernel has.
  excludes: [{ fact: "need.invented", is: true }],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Nothing to load here; where a script insists, let modprobe say that it is done",
      where: "container",
      effect: "reversible",
      lasting: true,
      commands: [["sh", "-c", "echo \"install $1 /bin/true\" >> /etc/modprobe.d/whytables.conf", "sh", { slot: "module" }]],
      check: [["modprobe", { slot: "module" }]],
      undo: [["rm", "/etc/modprobe.d/whytables.conf"]],
      note: "csf and APF have an option of their own for it: MONOLITHIC_KERNEL = 1 in csf.conf, SET_MONOKERN=1 in conf.apf. If the rules themselves fail, the node has to allow what they need: the container's netfilter mode, or the module lists before 6.0 update 6.",
      proof: { kind: "source", ref: "kmod libkmod/libkmod-module.c (install lines); OpenVZ kernel kernel/kmod.c" },
    },
    ...modeRemedies({ slot: "mode" }, { slot: "moduleList" }, RULE_IN_CONTAINER, [{ fact: "message.id", is: "module/modprobe-not-found" }, { fact: "need.modeOfModule", known: true }, { fact: "need.modeOfModule", is: ["stateful", "full"] }, { any: [{ fact: "netfilterMode", known: false }, { fact: "netfilterMode", is: ["disabled", "stateless"] }] }]),
    {
      title: "If the rules or a service need that module: load it on the node",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "message.id", is: "module/modprobe-not-found" }],
      commands: [["modprobe", "-v", "-a", { slot: "module" }]],
      check: [["sh", "-c", "lsmod | grep -q \"^$1 \"", "sh", { slot: "module" }]],
      undo: "modprobe -v printed what it loaded: take that out with modprobe -r, and nothing else.",
      note: "Helpers (FTP, SIP …) are never loaded from inside a container, whatever its mode.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
  ],
  sources: ["OpenVZ kernel kernel/kmod.c ve0_request_module"],
};
