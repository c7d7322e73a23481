import type { Rule } from "../../model/rule.js";

const KEPT = "/root/whytables.modprobe.d";

export const rule: Rule = {
  code: "kernel/module-option",
  since: "0.1.0",
  title: "A module was given an option or value that it does not take",
  cause:
    "Options come from files under /etc/modprobe.d (also from the kernel's command line, as module.option=value, for parts that are built in). Names change between kernels: what ip_conntrack or ipt_recent took stands under nf_conntrack or xt_recent later. Kernels before 3.11 refuse to load a module with an option they do not know; later ones load it without.",
  severity: "error",
  symptoms: [
    { message: "kernel/module-option-unknown" },
    { message: "kernel/module-option-ignored" },
    { message: "kernel/module-option-value" },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "module-option" }] },
  ],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Take the option out of the files that set it",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "message.id", is: ["kernel/module-option-unknown", "kernel/module-option-ignored", "kernel/module-option-value"] }],
      record: [["cp", "-a", "/etc/modprobe.d", KEPT]],
      commands: [["sh", "-c", `sed -i -E -e "/^options +$1 /s/ $2(=[^ ]*)?( |\\$)/\\2/" -e "/^options +$1 *\\$/d" /etc/modprobe.d/*.conf`, "sh", { slot: "module" }, { slot: "moduleOption" }]],
      check: [["sh", "-c", "! modprobe -c | grep -qE \"^options $1 (.* )?$2(=| |$)\"", "sh", { slot: "module" }, { slot: "moduleOption" }]],
      undo: [["sh", "-c", `cp -a ${KEPT}/. /etc/modprobe.d/ && rm -r ${KEPT}`]],
      note: "It counts from the next time that the module is loaded. A name that was misspelt: write the right one in its place; modinfo -p and the module's name lists what it takes. Where the check still fails, the option stands on the kernel's command line, as module.option=value.",
      proof: { kind: "live", ref: "proof lab; kernel/params.c parse_args; modprobe.d(5)" },
    },
    {
      title: "Find where the option is set, and see which options the module has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "grep -rsE \"^options +${1:-}\" /etc/modprobe.d /run/modprobe.d /usr/lib/modprobe.d /lib/modprobe.d /etc/modprobe.conf; cat /proc/cmdline; modinfo -p \"$1\"", "sh", { slot: "module" }]],
      check: [],
      look: [{ command: ["sh", "-c", "modprobe -r \"$1\" && modprobe \"$1\"; dmesg | tail -n 3", "sh", { slot: "module" }], for: "no word of an unknown parameter, once the line is corrected; only while no rule uses the module" }],
      note: "Correct or delete the line. On the kernel's command line it stands as module.option=value.",
      proof: { kind: "source", ref: "kernel/params.c parse_args; kernel/module.c unknown_module_param_cb" },
    },
  ],
  sources: ["kernel/params.c parse_args", "kernel/module.c unknown_module_param_cb"],
};
