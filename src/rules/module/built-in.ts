import type { Rule } from "../../model/rule.js";
import { tryInContainer } from "../scratch-rule.js";
import { MODE_NOW, modeRemedies, setByVzctl } from "../virtuozzo-mode-remedies.js";
import { copied } from "../kept.js";

const CSF = copied("/etc/csf/csf.conf");
const APF = copied("/etc/apf/conf.apf");

export const rule: Rule = {
  code: "module/built-in",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The module is part of the kernel; the program that looks for it is mistaken",
  cause:
    "The feature is built into the kernel, or belongs to the node of a container, so no module can or need be loaded. The firewall script looks for a module file and gives up although the rules would work.",
  severity: "error",
  symptoms: ["module/lkm-missing", "module/apf-module-missing"],
  modules: ["ip_tables"],
  tell: {
    question: { text: "Is the module a part of the kernel?", where: "host", argv: ["sh", "-c", "grep netfilter /lib/modules/$(uname -r)/modules.builtin"] },
    answer: "its name stands there",
  },
  remedies: [
    {
      title: "csf: say that the kernel is monolithic",
      where: "container",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "message.id", not: "module/apf-module-missing" }, { any: [{ fact: "firewall", is: "csf" }, { fact: "firewall", known: false }] }],
      record: [CSF.record],
      commands: [["sed", "-i", "s/^MONOLITHIC_KERNEL = .*/MONOLITHIC_KERNEL = \"1\"/", "/etc/csf/csf.conf"], ["csf", "-r"]],
      check: [["iptables", "-n", "-L", "LOCALINPUT"]],
      undo: [CSF.undo, ["csf", "-r"]],
      note: "The check lists a chain that only csf makes: it is missing as long as csf stops before its rules.",
      proof: { kind: "source", ref: "csf csf.conf MONOLITHIC_KERNEL" },
    },
    {
      title: "APF: say that the kernel is monolithic",
      where: "container",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ any: [{ fact: "message.id", is: "module/apf-module-missing" }, { fact: "firewall", is: "apf" }] }],
      record: [APF.record],
      commands: [["sed", "-i", "s/^\\(SET_\\)\\{0,1\\}MONOKERN=.*/\\1MONOKERN=\"1\"/", "/etc/apf/conf.apf"], ["apf", "-r"]],
      check: [["iptables", "-n", "-L", "TALLOW"]],
      undo: [APF.undo, ["apf", "-r"]],
      note: "Older versions call it MONOKERN, newer ones SET_MONOKERN. The check lists a chain that only APF makes.",
      proof: { kind: "source", ref: "APF 2.0.2 functions.apf ml(), conf.apf" },
    },
    // Their rules ask for states.
    ...modeRemedies("stateful", ["ip_tables", "ip_conntrack", "ipt_state", "ipt_conntrack"], tryInContainer("stateful"), [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }]),
    {
      title: "In a container of Virtuozzo or OpenVZ: give it the netfilter mode stateful, which the scripts' rules need",
      where: "node",
      effect: "restarts-container",
      lasting: true,
      when: [{ fact: "platform", known: false }],
      only: "in a container of Virtuozzo or OpenVZ",
      record: [MODE_NOW],
      commands: [setByVzctl("stateful")],
      check: [tryInContainer("stateful")],
      undo: "Set the mode that was recorded, with the same command.",
      proof: { kind: "vendor", ref: "the vendor's article: APF, CSF and LFD rely on connection tracking; vzctl 4.7 src/lib/iptables.c _g_netfilter" },
    },
  ],
  ask: ["firewall", "platform"],
  explains: ["virtuozzo/no-module-tree", "module/tree-missing", "module/not-built", "module/unavailable"],
  sources: ["csf csf.pl, csf.conf", "APF 2.0.2 functions.apf ml()"],
};
