import type { Rule, RuleRemedy } from "../../model/rule.js";
import { installRemedies } from "../install.js";

const KEEPER = "shell/firewall-program-not-found";
const KEEPERS = "ls -d /usr/sbin/* /usr/local/sbin/* /usr/bin/* | grep -E '/(firewall-cmd|ufw|csf|shorewall|firehol|ferm|nft|iptables)$'";

export const rule: Rule = {
  code: "userspace/program-missing",
  family: "program-missing",
  since: "0.2.0",
  title: "A program of the firewall, or one that it calls, is not there",
  cause:
    "The firewall's own program has a list of others that it calls, by a path in its configuration or through PATH, and one of them is not there or may not be executed. After an upgrade of the distribution the usual reason is a path that has moved: /sbin, /bin and /usr/local/sbin have become /usr/sbin.",
  severity: "error",
  symptoms: [
    "means/program-missing",
    { message: "shell/firewall-program-not-found" },
    { message: "shell/program-missing", when: [{ fact: "field.program", matches: "(?:^|/)(?:eb|arp)tables$" }] },
    { message: "shell/iptables-not-found", when: [{ fact: "field.program", matches: "(?:^|/)(?:eb|arp)tables$" }] },
  ],
  // A firewall of which more was heard was installed meanwhile, or is another one.
  excludes: [{ all: [{ fact: "message.id", is: KEEPER }, { fact: "messages", matches: "(?:^| )(?:iptables|iptables-nft|nft|framework)/" }] }],
  tell: {
    question: { text: "Where are the programs of netfilter?", where: "host", argv: ["sh", "-c", "for p in iptables ip6tables ipset nft ebtables conntrack modprobe; do command -v $p; done"] },
    answer: "the one that the message names is not printed, or has another path",
  },
  remedies: [
    {
      title: "Point csf to where the programs are",
      where: "host",
      effect: "dangerous",
      lasting: true,
      when: [{ any: [{ fact: "firewall", is: "csf" }, { fact: "message.id", matches: "csf-" }] }],
      only: "where csf makes the rules",
      record: [["cp", "-p", "/etc/csf/csf.conf", "/etc/csf/csf.conf.before"]],
      commands: [
        ["sh", "-c", "for p in iptables ip6tables ipset modprobe; do f=$(command -v $p) && sed -i \"s|^$(echo $p | tr a-z A-Z) = .*|$(echo $p | tr a-z A-Z) = \\\"$f\\\"|\" /etc/csf/csf.conf; done"],
        ["csf", "-r"],
      ],
      check: [["sh", "-c", "for k in IPTABLES IP6TABLES MODPROBE; do test -x \"$(sed -n \"s/^$k = \\\"\\(.*\\)\\\"/\\1/p\" /etc/csf/csf.conf)\" || exit 1; done"]],
      undo: [["cp", "-p", "/etc/csf/csf.conf.before", "/etc/csf/csf.conf"], ["csf", "-r"]],
      note: "What command -v does not find is not installed: install its package first.",
      proof: { kind: "source", ref: "csf ConfigServer/Config.pm; csf.conf, section Binary locations" },
    },
    ...(["ebtables", "arptables"] as const).flatMap((program) => installRemedies(program, program, [["sh", "-c", `command -v ${program}`]]).map((remedy): RuleRemedy => ({
      ...remedy, when: [...remedy.when ?? [], { fact: "field.program", known: true }, { fact: "field.program", matches: `(?:^|/)${program}$` }],
    }))),
    {
      title: "See which firewall the machine has, and use that one's commands",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: KEEPER }],
      only: "for the command of a firewall",
      commands: [["sh", "-c", KEEPERS]],
      check: [],
      look: [{ command: ["sh", "-c", KEEPERS], for: "the firewall that is there: its own command is the one to use; what is not printed is not installed, or lies in a folder that PATH lacks" }],
      note: "firewall-cmd is of the package firewalld, the others of packages of their own names. Install one only where no other keeps the rules: two of them replace each other's. In a root shell that su without a dash opened, /usr/sbin is not in PATH.",
      proof: { kind: "source", ref: "the distributions' package lists; su(1)" },
    },
    {
      title: "Find the program, or the package that has it",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", not: KEEPER }],
      only: "for the other programs",
      commands: [["sh", "-c", "command -v iptables ip6tables iptables-restore ipset nft ebtables arptables conntrack ipvsadm modprobe"]],
      check: [["sh", "-c", "for p in iptables ipset modprobe; do command -v $p || exit 1; done"]],
      note: "Install what is not printed. Where the path is right and another one is configured, change the configuration of the program that complains.",
      proof: { kind: "source", ref: "execvp(3): ENOENT, EACCES" },
    },
  ],
  explains: ["framework/csf-test-failed", "framework/service-failed", "framework/ufw-init-failed", "framework/firewalld-refused"],
  ask: ["distribution", "firewall"],
  sources: ["execvp(3)", "csf ConfigServer/Config.pm", "ufw src/util.py (find_executable)", "sshuttle sshuttle/methods"],
};
