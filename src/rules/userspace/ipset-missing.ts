import type { Rule } from "../../model/rule.js";
import { installRemedies } from "../install.js";

export const rule: Rule = {
  code: "userspace/ipset-missing",
  family: "program-missing",
  since: "0.2.0",
  title: "There is no ipset program where it is looked for",
  cause:
    "The program around it keeps its addresses in sets and makes them with ipset, a package of its own that iptables does not bring. It is not installed, or not in the search path. Whether the kernel has sets is another question.",
  severity: "error",
  symptoms: [
    "means/ipset-program-missing",
    "means/programs-missing",
    { message: "shell/program-missing", when: [{ fact: "field.program", matches: "(?:^|/)ipset$" }] },
    { message: "shell/iptables-not-found", when: [{ fact: "field.program", matches: "(?:^|/)ipset$" }] },
  ],
  tell: {
    question: { text: "Is there a program ipset in the search path of what calls it?", where: "host", argv: ["sh", "-c", "command -v ipset"] },
    answer: "nothing is printed",
  },
  remedies: [
    ...installRemedies("ipset", "ipset", [["sh", "-c", "command -v ipset"]]),
    {
      title: "Where it is installed: give the calling program a path that holds /usr/sbin and /sbin",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "ls -l /usr/sbin/ipset /sbin/ipset /usr/bin/ipset"]],
      check: [["sh", "-c", "command -v ipset"]],
      note: "cron and services run with a short PATH. A program in a container looks into its image, not on the host.",
      proof: { kind: "source", ref: "execvp(3): ENOENT" },
    },
  ],
  explains: ["object/set-session", "object/set-missing", "parameter/extension", "framework/kubernetes-failed", "framework/service-failed", "framework/firewalld-refused"],
  ask: ["distribution"],
  sources: ["execvp(3)", "k3s pkg/agent/netpol/netpol.go", "Shorewall Perl/Shorewall/Chains.pm"],
};
