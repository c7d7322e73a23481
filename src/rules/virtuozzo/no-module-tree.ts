import type { Rule } from "../../model/rule.js";
import { RULE_IN_CONTAINER } from "../scratch-rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";
import { areLoaded, loading } from "../modules.js";

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
      title: "Nothing to load here: see whether the rules themselves are taken",
      where: "container",
      effect: "none",
      lasting: false,
      when: [{ fact: "field.module", known: false }],
      commands: [["sh", "-c", "iptables -S; iptables -t nat -S; iptables -t mangle -S"]],
      check: [],
      note: "Where all three print their chains, the message is only a remark of the script. csf and APF have an option that stops it: MONOLITHIC_KERNEL = 1 in csf.conf, SET_MONOKERN=1 in conf.apf. A table that is refused is the node's to allow: the container's netfilter mode, or the module lists before 6.0 update 6.",
      proof: { kind: "source", ref: "OpenVZ kernel kernel/kmod.c" },
    },
    {
      title: "Where a script stops at it: let modprobe say that it is done",
      where: "container",
      effect: "reversible",
      lasting: true,
      when: [{ any: [{ fact: "field.module", known: true }, { fact: "need.modules", known: true }] }],
      commands: [["sh", "-c", "echo \"install $1 /bin/true\" >> /etc/modprobe.d/whytables.conf", "sh", { slot: "module" }]],
      check: [["modprobe", { slot: "module" }]],
      undo: [["sed", "-i", { slot: "module", prefix: "/^install ", suffix: " /d" }, "/etc/modprobe.d/whytables.conf"]],
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
      ...loading({ slot: "module" }),
      check: [areLoaded({ slot: "module" })],
      note: "Helpers (FTP, SIP …) are never loaded from inside a container, whatever its mode.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
  ],
  sources: ["OpenVZ kernel kernel/kmod.c ve0_request_module"],
};
