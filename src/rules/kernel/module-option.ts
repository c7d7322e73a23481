import type { Rule } from "../../model/rule.js";

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
      title: "Find where the option is set, and see which options the module has",
      where: "host",
      effect: "none",
      lasting: true,
      commands: [["grep", "-rE", "^options", { slot: "file" }], ["modinfo", "-p", { slot: "module" }]],
      check: [["modprobe", "-n", "-v", { slot: "module" }]],
      note: "The file is one of /etc/modprobe.d/*.conf, or /etc/modprobe.conf on old systems. Correct or delete the line, then load the module again.",
      proof: { kind: "source", ref: "kernel/params.c parse_args; kernel/module.c unknown_module_param_cb" },
    },
  ],
  sources: ["kernel/params.c parse_args", "kernel/module.c unknown_module_param_cb"],
};
