import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "parameter/conntrack",
  family: "words-refused",
  since: "0.1.0",
  title: "The conntrack or nfct program does not take its parameters like this",
  cause:
    "The program compares the options with the command and the protocol before it asks the kernel: some need one another, some exclude one another, and an entry is only found when enough of it is given. Nothing was changed.",
  severity: "error",
  symptoms: ["conntrack/*", "tools/*"],
  remedies: [
    {
      title: "See which options the command takes, and the entries there are",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["conntrack", "-h"]],
      check: [["conntrack", "-L"]],
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c (commands_v_options)" },
    },
    {
      title: "Type the command again with parameters that go together",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["conntrack", { slot: "rule" }]],
      check: [["conntrack", "-S"]],
      note: "<RULE> is all that follows conntrack. -p goes before the options of the protocol.",
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c (commands_v_options)" },
    },
  ],
  sources: ["conntrack-tools src/conntrack.c, src/nfct.c"],
};
