import type { Rule } from "../../model/rule.js";

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
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Nothing to load here; where a script insists, give it a tree that is empty",
      where: "container",
      effect: "reversible",
      lasting: false,
      commands: [["sh", "-c", "mkdir -p /lib/modules/$(uname -r) && depmod"]],
      check: [["iptables", "-L", "-n"]],
      undo: [["sh", "-c", "rm -r /lib/modules/$(uname -r)"]],
      note: "If the rules themselves fail, the node has to allow what they need: netfilter mode, or the module lists before 6.0 update 6.",
      proof: { kind: "source", ref: "kmod libkmod/libkmod-module.c; OpenVZ kernel kernel/kmod.c" },
    },
    {
      title: "If the rules or a service need that module: load it on the node",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "message.id", is: "module/modprobe-not-found" }],
      commands: [["modprobe", "-a", { slot: "module" }]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", { slot: "module" }]],
      note: "Helpers (FTP, SIP …) are never loaded from inside a container, whatever its mode.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
  ],
  sources: ["OpenVZ kernel kernel/kmod.c ve0_request_module"],
};
