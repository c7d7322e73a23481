import type { Rule } from "../../model/rule.js";
import { EXTENSION_MISSING, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";

export const rule: Rule = {
  code: "module/blacklisted",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The host's configuration forbids the module",
  cause:
    "A file under /etc/modprobe.d blacklists the module or gives it an install command that does nothing (/bin/false, /bin/true): a hardening rule or a vendor's default. modprobe then reports a failed command and no reason.",
  severity: "error",
  symptoms: [
    "module/blacklisted",
    TABLE_MISSING,
    EXTENSION_MISSING,
    NF_TABLES_MISSING,
    { message: "ipset/cannot-open-session" },
  ],
  requires: [{ any: [{ fact: "modulesBlacklisted", matches: "(?:^| )(?:x|xt|ipt|ip6t|ip|ip6|iptable|ip6table|arp|arpt|eb|ebt|ebtable|nf|nft|nfnetlink|br)_" }, { fact: "message.id", is: "module/blacklisted" }] }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does modprobe say of the module, without loading it?", where: "host", argv: ["modprobe", "-n", "-v", { slot: "module" }] },
    answer: "it prints install /bin/true or /bin/false, or nothing",
  },
  remedies: [
    {
      title: "Find the line and comment it out, if the policy allows it",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [
        ["grep", "-rE", "^(blacklist|install)", "/etc/modprobe.d"],
        ["sed", "-i", "-E", { slot: "module", prefix: "s/^((blacklist|install) ", suffix: "( |$))/# \\1/" }, { slot: "file" }],
        ["modprobe", { slot: "module" }],
      ],
      check: [["lsmod"]],
      undo: [["sed", "-i", "-E", { slot: "module", prefix: "s/^# ((blacklist|install) ", suffix: "( |$))/\\1/" }, { slot: "file" }], ["rmmod", { slot: "module" }]],
      note: "<FILE> is the file grep named. A blacklist line only keeps aliases from loading the module; an install line with /bin/false or /bin/true keeps everything from it. Distributions have such lines in /usr/lib/modprobe.d too: put a file of the same name into /etc/modprobe.d instead of changing those.",
      proof: { kind: "source", ref: "modprobe.d(5); kmod libkmod/libkmod-module.c command_do" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/not-loaded"],
  sources: ["modprobe.d(5)", "kmod libkmod/libkmod-module.c"],
};
