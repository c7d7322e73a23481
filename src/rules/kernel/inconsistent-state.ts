import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "kernel/inconsistent-state",
  family: "value-refused",
  since: "0.1.0",
  title: "The kernel met a state of its own that should not be",
  cause:
    "This line is a check on the kernel's own lists and structures. Rules and commands of users do not normally lead to it: a defect of this kernel, a third-party module, a module built for another kernel or bad memory do. What follows it in the log (a trace, a module list) tells more than the line itself.",
  severity: "warning",
  role: "undecided",
  symptoms: [{ message: "kernel/*", when: [{ fact: "field.problem", is: "internal" }] }],
  remedies: [
    {
      title: "Look at what stands around it, and at the modules that are not the kernel's own",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "dmesg | grep -B3 -A20 -iE 'warning:|bug:|call trace' | tail -n 60"], ["sh", "-c", "cat /proc/sys/kernel/tainted; uname -r"]],
      check: [],
      note: "A value other than 0 for tainted means a foreign module or an earlier fault. Try the newest kernel of the distribution, without foreign modules, and report it when it stays.",
      proof: { kind: "source", ref: "the file that prints the line, see docs/messages.md" },
    },
  ],
  ask: ["kernel"],
  sources: ["net/netfilter, net/netfilter/ipvs, net/bridge/netfilter: the file that prints the line"],
};
