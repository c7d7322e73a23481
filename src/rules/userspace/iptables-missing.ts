import type { Rule } from "../../model/rule.js";
import { installRemedies } from "../install.js";

export const rule: Rule = {
  code: "userspace/iptables-missing",
  family: "program-missing",
  since: "0.1.0",
  title: "There is no iptables program",
  cause: "The program that wants to set rules does not find iptables in its search path: the package is not installed, the container's image has none, or cron and services run with a PATH without /sbin and /usr/sbin.",
  severity: "error",
  symptoms: [
    "means/iptables-program-missing",
    "means/programs-missing",
    { message: "iptables/restore-chain-error-creating-chain", when: [{ fact: "field.error", matches: "executable file not found" }] },
    "shell/program-empty",
    "shell/iptables-not-found", { message: "shell/fork-failed", when: [{ fact: "field.errno", is: "ENOENT" }] }, { message: "framework/csf-path-wrong" }, "framework/libvirt-no-backend", { message: "framework/rootless-wants-iptables", when: [{ fact: "messages", includes: "framework/rootless-requirements" }] }, { message: "shell/program-missing" }, { message: "vz/restore-not-executed" }, { message: "vz/criu-tool-not-started", when: [{ fact: "field.errno", is: "ENOENT" }] }, { message: "vz/restore-exited", when: [{ fact: "field.status", is: 255 }] }, { message: "vz/undump-failed", when: [{ fact: "messages", includes: "vz/restore-not-executed" }] }],
  // Programs that come in packages of their own.
  excludes: [{ fact: "field.program", matches: "(?:^|/)(?:nft|conntrack|ipset|(?:eb|arp)tables)$" }],
  remedies: [
    ...installRemedies("iptables", "iptables", [["sh", "-c", "command -v iptables"]]),
    {
      title: "See whether it is there, outside of the search path",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "ls -l /sbin/iptables* /usr/sbin/iptables* /usr/local/sbin/iptables*; echo \"$PATH\""]],
      check: [["sh", "-c", "command -v iptables"]],
      note: "It is there: give its full path, or add /usr/sbin and /sbin to PATH in the script, the crontab or the service.",
      proof: { kind: "source", ref: "execvp(3): ENOENT" },
    },
  ],
  explains: ["virtuozzo/nodes-differ-in-modules", "virtuozzo/tool-failed"],
  sources: ["execvp(3)", "OpenVZ kernel kernel/cpt/rst_net.c (255: not executed)"],
};
