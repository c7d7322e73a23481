import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "parameter/ipset",
  family: "words-refused",
  since: "0.1.0",
  title: "ipset does not take the element or options like this",
  cause:
    "The set's type decides what an element looks like (an address, a network, an address with port …) and which options create and add take. ipset compared what was typed with the type and refused it, or the kernel did with one of ipset's own codes; the set itself is as it was.",
  severity: "error",
  symptoms: ["ipset/*"],
  remedies: [
    {
      title: "See what the set's type takes, and what the set was created with",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipset", "help"], ["ipset", "list", "-t"]],
      check: [],
      look: [{ command: ["ipset", "list", "-t"], for: "Type and Header of the set: hash:net,port wants ADDRESS,PROTOCOL:PORT, timeout only works where the Header has timeout" }],
      proof: { kind: "source", ref: "ipset lib/parse.c, lib/errcode.c" },
    },
    {
      title: "Type the command again with what the set's type takes",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [{ again: [{ do: "word", from: "said", to: { slot: "value" } }], template: [] }],
      check: [["ipset", "test", { slot: "set" }, { slot: "value" }]],
      undo: "ipset del takes an element out again, ipset destroy a set.",
      proof: { kind: "source", ref: "ipset lib/parse.c" },
    },
  ],
  // Without the sets that it was to make the rules that name them fail.
  explains: ["object/set-missing"],
  sources: ["ipset lib/parse.c", "ipset lib/errcode.c"],
};
