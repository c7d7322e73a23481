import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "noise/module-taints",
  since: "0.1.0",
  title: "The kernel remarks that a module is not one of its own",
  cause:
    "The module was loaded. It was built apart from the kernel, is unsigned or has another licence, and the kernel notes that, so that its makers know when a fault is reported. It has nothing to do with a rule that fails.",
  severity: "info",
  role: "noise",
  symptoms: ["kernel/module-taints"],
  remedies: [],
  sources: ["kernel/module.c (add_taint_module)"],
};
