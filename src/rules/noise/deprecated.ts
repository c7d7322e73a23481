import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "noise/deprecated",
  since: "0.1.0",
  title: "A notice about an old spelling; the rule is in",
  cause: "iptables did what it was told and remarks that an option, a match's name or an environment variable has a newer form. Nothing is broken. A later version may no longer take the old form.",
  severity: "info",
  role: "noise",
  symptoms: [{ message: "iptables/*", when: [{ fact: "field.problem", is: ["deprecated", "shadowed"] }] }],
  remedies: [],
  sources: ["iptables 1.8 libxtables/xtables.c", "iptables 1.4.16 iptables/iptables.c"],
};
