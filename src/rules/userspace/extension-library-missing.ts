import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "userspace/extension-library-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The library of the extension is not installed",
  cause: "Each match and target has a file libxt_NAME.so (or libipt_, libip6t_) that iptables loads when the rule names it. It is not where this iptables looks: a package split in parts, an initramfs or minimal image that copied only the program, or XTABLES_LIBDIR pointing elsewhere. A file that is too short, or of another architecture, is as good as none. The kernel was not even asked.",
  severity: "error",
  symptoms: [
    { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }, { any: [{ fact: "field.path", matches: "[.]so" }, { fact: "field.error", matches: "[.]so" }] }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }, { any: [{ fact: "field.path", matches: "[.]so" }, { fact: "field.error", matches: "[.]so" }] }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.thirdParty", is: true }, { fact: "named.known", is: false }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.thirdParty", is: true }, { fact: "named.known", is: false }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "need.thirdParty", is: true }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "need.thirdParty", is: true }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/unknown-option", when: [{ fact: "named.targetsFirst", is: true }, { fact: "variant", not: "nft" }] },
    // A rule in the kernel, of another iptables, that this one has no library to show.
    { message: "iptables/no-library-for-match" },
    { message: "iptables/no-library-for-target" },
    // What uClibc's loader says of a file that is not there (Tomato, DD-WRT, old OpenWrt).
    { message: "iptables/couldnt-load-match", when: [{ fact: "field.error", matches: "^file not found" }, { fact: "named.known", is: true }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "field.error", matches: "^file not found" }, { fact: "named.known", is: true }] },
    // Verdicts are a library as well, libxt_standard.so; without it the nft variant takes them for chains.
    { message: "iptables-nft/chain-does-not-exist", when: [{ fact: "field.target", is: ["ACCEPT", "DROP", "QUEUE", "RETURN"] }] },
    { message: "iptables-nft/*", when: [{ fact: "field.problem", is: "missing-extension" }] },
    "shell/library-missing",
  ],
  // Before 1.8.8 libxtables says the same where the kernel has no such extension (libxtables/xtables.c xtables_find_match, load_extension).
  supports: [{ fact: "iptables", atLeast: "1.8.8" }, { any: [{ fact: "field.path", matches: "[.]so" }, { fact: "field.error", matches: "[.]so" }] }, { fact: "need.thirdParty", is: true }],
  tell: {
    question: { text: "Is the extension's library installed?", where: "host", argv: ["sh", "-c", "ls /usr/lib/*/xtables /usr/lib*/xtables /lib/xtables"] },
    answer: "there is no file of the extension's name",
  },
  remedies: [
    {
      title: "See which extensions are there, and install the package that brings the others",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "ls /usr/lib/*/xtables /usr/lib*/xtables /lib/xtables 2>/dev/null"]],
      check: [["iptables", "-V"]],
      note: "Third-party matches (geoip, TARPIT) come with xtables-addons. Alpine: iptables; OpenWrt: iptables-mod-…; RHEL 8 and 9: iptables-nft, iptables-extensions.",
      proof: { kind: "source", ref: "iptables libxtables/xtables.c load_extension" },
    },
    {
      title: "Take XTABLES_LIBDIR out of the environment: it points to where no extensions are",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["env", "-u", "XTABLES_LIBDIR", { slot: "program" }, "-t", { slot: "table" }, "-A", { slot: "chain" }, { slot: "rule" }]],
      check: [["env", "-u", "XTABLES_LIBDIR", { slot: "program" }, "-t", { slot: "table" }, "-S", { slot: "chain" }]],
      undo: [["env", "-u", "XTABLES_LIBDIR", { slot: "program" }, "-t", { slot: "table" }, "-D", { slot: "chain" }, { slot: "rule" }]],
      note: "env | grep XTABLES shows whether it is set. Old programs call it IPTABLES_LIB_DIR.",
      proof: { kind: "source", ref: "iptables libxtables/xtables.c xtables_init" },
    },
  ],
  sources: ["iptables libxtables/xtables.c load_extension"],
};
