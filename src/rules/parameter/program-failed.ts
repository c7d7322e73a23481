import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "parameter/program-failed",
  family: "words-refused",
  since: "0.1.0",
  title: "The program ran into a fault of its own or of the system",
  cause:
    "This is not about a rule: the program could not open or write something it needs, got an answer from the kernel that it cannot read, or met a state its authors thought impossible. A program much older or newer than the kernel is the usual reason; memory or file limits are the next.",
  severity: "error",
  role: "undecided",
  symptoms: [
    { message: "extension/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch"] }] },
    { message: "ipset/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch", "memory/limit"] }] },
    { message: "nft/*", when: [{ fact: "field.problem", is: "internal" }] },
    { message: "nft/not-root" },
    { message: "ebtables/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch", "memory/limit"] }] },
    { message: "arptables/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch", "memory/limit"] }] },
    { message: "conntrack/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch", "memory/limit"] }] },
    { message: "tools/*", when: [{ fact: "field.problem", is: ["internal", "memory/limit"] }] },
  ],
  remedies: [
    {
      title: "Compare the versions of program and kernel, and look what the kernel logged",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["uname", "-r"], ["sh", "-c", "dmesg | tail -n 20"]],
      check: [],
      look: [{ command: ["sh", "-c", "iptables -V; ipset version; nft --version"], for: "a program that is years older or newer than the kernel; after the cure the refused command works" }],
      proof: { kind: "source", ref: "the program's source, at the message" },
    },
  ],
  ask: ["kernel", "iptables"],
  sources: ["the file of the program that prints the message, see docs/messages.md"],
};
