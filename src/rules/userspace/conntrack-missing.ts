import type { Rule } from "../../model/rule.js";
import { installRemedies } from "../install.js";

export const rule: Rule = {
  code: "userspace/conntrack-missing",
  family: "program-missing",
  since: "0.2.0",
  title: "There is no conntrack program where it is looked for",
  cause:
    "The program around it deletes entries of connection tracking with conntrack, from the package conntrack (Debian) or conntrack-tools, and finds none. Rules work without it; connections that were there before a change keep going where they went. kubeadm and kube-proxy refuse to start without it.",
  severity: "error",
  symptoms: [
    "means/conntrack-program-missing",
    { message: "shell/program-missing", when: [{ fact: "field.program", matches: "(?:^|/)conntrack$" }] },
    { message: "shell/iptables-not-found", when: [{ fact: "field.program", matches: "(?:^|/)conntrack$" }] },
  ],
  tell: {
    question: { text: "Is there a program conntrack in the search path of what calls it?", where: "host", argv: ["sh", "-c", "command -v conntrack"] },
    answer: "nothing is printed",
  },
  remedies: [
    ...installRemedies("conntrack", "conntrack", [["conntrack", "-C"]]),
    {
      title: "Where it is installed: give the calling program a path that holds /usr/sbin and /sbin",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "ls -l /usr/sbin/conntrack /sbin/conntrack /usr/bin/conntrack"]],
      check: [["conntrack", "-C"]],
      note: "cron and services run with a short PATH. A program in a container looks into its image, not on the host.",
      proof: { kind: "source", ref: "execvp(3): ENOENT" },
    },
  ],
  explains: ["framework/kubernetes-failed", "framework/docker-failed", "framework/service-failed"],
  ask: ["distribution"],
  sources: ["execvp(3)", "kubernetes cmd/kubeadm/app/preflight/checks.go", "neutron neutron/cmd/sanity_check.py"],
};
