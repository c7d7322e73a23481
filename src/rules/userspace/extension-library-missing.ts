import type { Rule, RuleRemedy } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "userspace/extension-library-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The library of the extension is not installed",
  cause: "Each match and target has a file libxt_NAME.so (or libipt_, libip6t_) that iptables loads when the rule names it. It is not where this iptables looks: a package split in parts, an initramfs or minimal image that copied only the program, or XTABLES_LIBDIR pointing elsewhere. A file that is too short, or of another architecture, is as good as none. The kernel was not even asked.",
  severity: "error",
  symptoms: [
    "means/extension-library-missing",
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
  supports: [{ fact: "iptables", atLeast: "1.8.8" }, { any: [{ fact: "field.path", matches: "[.]so" }, { fact: "field.error", matches: "[.]so" }] }, { fact: "need.thirdParty", is: true }, { fact: "platform", is: "router" }],
  tell: {
    question: { text: "Is the extension's library installed?", where: "host", argv: ["sh", "-c", "ls /usr/lib/*/xtables /usr/lib*/xtables /lib/xtables"] },
    answer: "there is no file of the extension's name",
  },
  remedies: [
    {
      title: "See which extensions are there",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "env | grep -E 'XTABLES_LIBDIR|IPTABLES_LIB_DIR'; ls /usr/lib/*/xtables /usr/lib*/xtables /lib*/xtables /lib*/iptables 2>/dev/null"]],
      check: [["sh", "-c", "{ iptables -m \"$1\" -h; iptables -j \"$1\" -h; } 2>/dev/null | grep -qi \"^$1 .*options\"", "sh", { slot: "extension" }]],
      note: "The package that has them: Alpine iptables, OpenWrt iptables-mod-… with the extension's name, Debian and Ubuntu iptables, RHEL 8 and 9 iptables-nft (legacy ones: iptables-legacy). Third-party matches (geoip, TARPIT) come with xtables-addons. A variable in the first lines points the program elsewhere: unset it.",
      proof: { kind: "source", ref: "iptables libxtables/xtables.c load_extension, xtables_init" },
    },
    ...([["Debian and Ubuntu", "debian|ubuntu|mint|raspb", ["apt-get", "install", "--reinstall", "-y", "iptables"]], ["Alpine", "alpine", ["apk", "add", "iptables"]], ["RHEL and its relatives", "red hat|rhel|centos|alma|rocky|oracle|fedora", ["dnf", "reinstall", "-y", "iptables-nft"]]] as const).map(([words, matches, install]): RuleRemedy => ({
      title: `Install the package that brings the extensions (${words})`,
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "distribution", known: true }, { fact: "distribution", matches }, { any: [{ fact: "need.thirdParty", known: false }, { fact: "need.thirdParty", not: true }] }],
      only: `on ${words}`,
      commands: [install],
      check: [REFUSED_HERE],
      undo: "Nothing to undo: the same package is put back whole.",
      proof: matches.startsWith("debian") ? { kind: "live", ref: "proof lab; packages of the distributions" } : { kind: "source", ref: "packages of the distributions" },
    })),
  ],
  sources: ["iptables libxtables/xtables.c load_extension"],
};
