import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "parameter/bridge",
  since: "0.1.0",
  title: "{program|ebtables or arptables} does not take its options like this",
  cause:
    "ebtables and arptables have option parsers of their own: the order of options matters, a protocol must be given before the options that belong to it, and several options only fit certain chains. The line was refused before anything was changed.",
  severity: "error",
  on: ["ebtables/*", "arptables/*"],
  remedies: [
    {
      title: "See what this version takes",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ebtables", "--help"]],
      check: [["ebtables", "-V"]],
      proof: { kind: "source", ref: "ebtables ebtables.c, extensions/; arptables arptables.c" },
    },
  ],
  sources: ["ebtables ebtables.c and extensions/", "arptables arptables.c"],
};
