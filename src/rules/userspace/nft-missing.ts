import type { Rule } from "../../model/rule.js";
import { installRemedies } from "../install.js";

export const rule: Rule = {
  code: "userspace/nft-missing",
  family: "program-missing",
  since: "0.2.0",
  title: "There is no nft program where it is looked for",
  cause:
    "The program around it makes its rules with nft, from the package nftables, and finds none in its search path: iptables, also the nft variant, comes without it. Minimal installations and images leave it out. The kernel was not asked.",
  severity: "error",
  symptoms: [
    "means/nft-program-missing",
    { message: "shell/program-missing", when: [{ fact: "field.program", matches: "(?:^|/)nft$" }] },
    { message: "shell/iptables-not-found", when: [{ fact: "field.program", matches: "(?:^|/)nft$" }] },
  ],
  tell: {
    question: { text: "Is there a program nft in the search path of what calls it?", where: "host", argv: ["sh", "-c", "command -v nft"] },
    answer: "nothing is printed",
  },
  remedies: [
    ...installRemedies("nftables", "nft", [["nft", "list", "tables"]]),
    {
      title: "Where it is installed: give the calling program a path that holds /usr/sbin and /sbin",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "ls -l /usr/sbin/nft /sbin/nft /usr/bin/nft"]],
      check: [["nft", "list", "tables"]],
      note: "cron and services run with a short PATH. A program in a container looks into its image, not on the host.",
      proof: { kind: "source", ref: "execvp(3): ENOENT" },
    },
  ],
  explains: ["framework/kubernetes-failed", "framework/docker-failed", "framework/service-failed"],
  ask: ["distribution"],
  sources: ["execvp(3)", "knftables nftables.go (New: exec.LookPath)", "moby daemon/libnetwork/internal/nftables"],
};
