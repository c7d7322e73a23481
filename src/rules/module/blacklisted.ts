import type { Rule } from "../../model/rule.js";
import { EXTENSION_MISSING, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";
import { areLoaded, MODULES_NOW, TAKE_OUT_NEW } from "../modules.js";

/** Blanks or tabs, and either spelling of the name. */
const LINE = "^[[:space:]]*(blacklist|install)[[:space:]]+$(echo \"$1\" | sed 's/[-_]/[-_]/g')([[:space:]].*)?$";
const HOLDERS = `grep -lsE "${LINE}" /etc/modprobe.d/*.conf`;

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
  // An install command of a container's own distribution fails there for want of modules, whatever it says.
  excludes: [{ all: [{ any: [{ fact: "place", known: false }, { fact: "place", is: "container" }] }, { fact: "platform", is: "lxc" }, { fact: "messages", includes: "module/modprobe-not-found" }, { fact: "modulesBlacklisted", known: false }] }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does modprobe say of the module, without loading it?", where: "host", argv: ["modprobe", "-n", "-v", { slot: "module" }] },
    answer: "it prints install /bin/true or /bin/false, or nothing",
  },
  remedies: [
    {
      title: "Load it in spite of that line, if the policy allows it",
      where: "host",
      effect: "reversible",
      lasting: false,
      record: [MODULES_NOW],
      commands: [["modprobe", "-v", "--ignore-install", { slot: "module" }]],
      check: [areLoaded({ slot: "module" })],
      undo: [TAKE_OUT_NEW],
      note: "A blacklist line only keeps aliases from loading the module; an install line with /bin/false or /bin/true keeps everything from it, and this passes both. On the kernel's command line it is modprobe.blacklist= or module_blacklist=: the latter only a restart without it takes back.",
      proof: { kind: "live", ref: "proof lab; modprobe(8) --ignore-install; kmod libkmod/libkmod-module.c command_do" },
    },
    {
      title: "For good: comment the line out where it stands",
      where: "host",
      effect: "reversible",
      lasting: true,
      record: [["sh", "-c", `mkdir -p /root/whytables.modprobe && cp -p $(${HOLDERS}) /root/whytables.modprobe/`, "sh", { slot: "module" }]],
      commands: [["sh", "-c", `sed -i -E "s/${LINE}/# &/" $(${HOLDERS})`, "sh", { slot: "module" }]],
      check: [["sh", "-c", "! modprobe -n -v \"$1\" 2>&1 | grep -qE 'install /bin/(true|false)'", "sh", { slot: "module" }]],
      undo: [["sh", "-c", "cp -p /root/whytables.modprobe/* /etc/modprobe.d/"]],
      look: [{ command: ["sh", "-c", "modprobe -c | grep -E '^(blacklist|install) '; cat /proc/cmdline"], for: "no line with the module's name, spelled with _ or -" }],
      note: "Distributions have such lines in /usr/lib/modprobe.d or /lib/modprobe.d too: put a file of the same name into /etc/modprobe.d instead of changing those.",
      proof: { kind: "source", ref: "modprobe.d(5)" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/not-loaded", "module/broken"],
  sources: ["modprobe.d(5)", "kmod libkmod/libkmod-module.c"],
};
