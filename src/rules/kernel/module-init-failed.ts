import type { Rule, Slot } from "../../model/rule.js";
import { areLoaded, loading, MODULES_NOW, TAKE_OUT_NEW } from "../modules.js";

const HELPER: Slot = { slot: "helper", prefix: "nf_conntrack_" };
const KEPT = "/root/whytables.modprobe.d";

export const rule: Rule = {
  code: "kernel/module-init-failed",
  since: "0.1.0",
  title: "A part of netfilter could not start",
  cause:
    "The module was found and loaded, and its own start failed, so it is not there afterwards. The usual reasons: something else has registered the same place already (ip_conntrack beside nf_conntrack, a built-in part beside its module, a port given twice), a module it builds on is too old, or the kernel had no memory at that moment. Rules that need it then fail with words about a missing table, match or target.",
  severity: "error",
  symptoms: [{ message: "kernel/*", when: [{ fact: "field.problem", is: "init" }] }],
  remedies: [
    {
      title: "Give the helper each of its ports once",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "message.id", matches: "failed-to-register-helpers?" }],
      only: "where a file of modprobe.d gives it ports",
      record: [["cp", "-a", "/etc/modprobe.d", KEPT], MODULES_NOW],
      commands: [
        ["sh", "-c", `sed -i -E -e ':a' -e "/^options +$1 /s/([=,]([0-9]+)(,[0-9,]+)?),\\2(,|[[:space:]]|\\$)/\\1\\4/" -e ta /etc/modprobe.d/*.conf`, "sh", HELPER],
        ["modprobe", "-v", HELPER],
      ],
      check: [areLoaded(HELPER)],
      undo: [TAKE_OUT_NEW, ["sh", "-c", `cp -a ${KEPT}/. /etc/modprobe.d/ && rm -r ${KEPT}`]],
      note: "It fails still: another module listens on the port already, or the option stands on the kernel's command line, as module.ports=….",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_conntrack_helper.c nf_conntrack_helper_register (EEXIST, EBUSY)" },
    },
    {
      title: "See which modules are loaded, and what the kernel said when this one started",
      where: "host",
      effect: "none",
      lasting: false,
      leads: true,
      commands: [["sh", "-c", "lsmod | grep -E 'conntrack|nf_|_tables|xt_|ip_set|ip_vs|nfnetlink'; dmesg | tail -n 30"]],
      check: [],
      note: "Unload the older of two modules for the same purpose. Free memory and try again when the log speaks of allocation.",
      proof: { kind: "source", ref: "the init function of the file that prints the line, see docs/messages.md" },
    },
    {
      title: "Load the failing one again to read its reason",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.module", known: true }, { fact: "need.modules", known: true }] }],
      ...loading({ slot: "module" }),
      check: [areLoaded({ slot: "module" })],
      look: [{ command: ["sh", "-c", "dmesg | tail -n 5"], for: "the reason, in the lines that are new" }],
      proof: { kind: "source", ref: "the init function of the file that prints the line, see docs/messages.md" },
    },
  ],
  // The loader only repeats what the module's start answered.
  explains: ["module/broken"],
  ask: ["kernel"],
  sources: ["net/netfilter, net/ipv4/netfilter, net/ipv6/netfilter, net/bridge/netfilter: module_init functions"],
};
