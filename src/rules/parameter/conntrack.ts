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
      check: [],
      look: [{ command: ["conntrack", "-L"], for: "an entry as the command should find it: protocol, addresses and ports of its first direction" }],
      note: "-p goes before the options of the protocol.",
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c (commands_v_options)" },
    },
    {
      title: "Type the command again with parameters that go together",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      commands: [{ again: [{ do: "word", from: "said", to: { slot: "value" } }], template: [] }],
      check: [{ again: [], as: "check", template: [] }],
      note: "-D and -F forget connections: those that are translated break.",
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c (commands_v_options)" },
    },
  ],
  sources: ["conntrack-tools src/conntrack.c, src/nfct.c"],
};
