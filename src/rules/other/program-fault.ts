import type { Rule } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

/** Netfilter's programs and libraries, and the interpreter of fw4 (ucode, with its templates utpl). */
const OURS = "tables|nft|ipset|ipvsadm|conntrack|firewall|libxt|libip[46t]|libebt|libmnl|libnf|utpl|ucode|(?:^|/)fw[34]";
const LOCAL = "/usr/local/lib", ASIDE = "/root/whytables.local-lib";
const THEIRS = `find ${LOCAL} -maxdepth 1 \\( -name 'libxtables.so*' -o -name 'libip[46q]*tc.so*' \\)`;

export const rule: Rule = {
  code: "other/program-fault",
  since: "0.1.0",
  title: "The iptables program ran into a fault of its own or of its installation",
  cause:
    "This is not about a rule. The program met a library of another version, a file it cannot open, an answer of the kernel it cannot read, or a state its authors thought impossible. Libraries left over from another build of iptables (two versions under /usr and /usr/local, or a wrong XTABLES_LIBDIR) are the usual origin; a kernel much older or newer than the program is the next.",
  severity: "error",
  role: "undecided",
  symptoms: [
    "means/program-fault",
    { message: "iptables/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch", "kernel", "file"] }] },
    { message: "iptables-nft/*", when: [{ fact: "field.problem", is: ["internal", "file", "memory/limit"] }] },
    // Answers to the question for the table that no missing module gives. EAGAIN is not among them: some versions word such a module so.
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: ["EINVAL", "ENOSYS", "ESRCH", "EBUSY"] }] },
    { message: "iptables/module-wrong-version" },
    { message: "iptables/incompatible-with-kernel" },
    { message: "iptables/not-implemented" },
    { message: "iptables/iptables-who" },
    { message: "iptables/kernel-socket", when: [{ fact: "field.errno", not: ["EAFNOSUPPORT", "EPERM", "EACCES", "ENOMEM"] }] },
    { message: "iptables/revision-assumed" },
    { message: "iptables/no-standard-target" },
    { message: "iptables/no-library-for-match" },
    { message: "iptables/no-library-for-target" },
    { message: "iptables/no-save-function" },
    { message: "iptables/no-extension-for-protocol" },
    { message: "iptables/listed-unknown" },
    // ld.so says it of every program.
    { message: "shell/library-mismatch", when: [{ any: [{ all: [{ fact: "field.path", known: true }, { fact: "field.path", matches: OURS }] }, { all: [{ fact: "field.library", known: true }, { fact: "field.library", matches: OURS }] }] }] },
    { message: "shell/program-crashed" },
    // An image for another processor, or a file that may not be executed.
    { message: "shell/fork-failed", when: [{ fact: "field.errno", is: ["ENOEXEC", "EACCES", "EPERM"] }] },
  ],
  remedies: [
    {
      title: "Take the libraries of another iptables under /usr/local away, with a copy kept",
      where: "host",
      effect: "dangerous",
      lasting: true,
      when: [{ fact: "message.id", is: "shell/library-mismatch" }],
      only: "where an iptables of one's own was installed before",
      record: [["sh", "-c", `mkdir -p ${ASIDE} && ${THEIRS} -exec cp -a {} ${ASIDE}/ \\;`]],
      commands: [["sh", "-c", `${THEIRS} -delete && ldconfig`]],
      check: [REFUSED_HERE],
      undo: [["sh", "-c", `cp -a ${ASIDE}/. ${LOCAL}/ && rm -r ${ASIDE} && ldconfig`]],
      note: "The distribution's program then finds the library that it was built with. A program under /usr/local/sbin that needs the others goes with them: make uninstall, where its source is still there.",
      proof: { kind: "live", ref: "proof lab; ld.so(8); iptables 1.8 libxtables/xtables.c" },
    },
    {
      title: "See which program and libraries are used, and which kernel",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "type -a iptables; iptables -V; ldd \"$(command -v iptables)\" | grep -i xtables; echo \"$XTABLES_LIBDIR\"; uname -r"]],
      check: [],
      look: [{ command: ["sh", "-c", "type -a iptables; ldd \"$(command -v iptables)\""], for: "two programs, or a library under /usr/local beside one under /usr" }],
      note: "When an iptables under /usr/local and one of the distribution are mixed, remove one of them with its libraries. Then the refused command works.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_register_match, load_extension" },
    },
  ],
  ask: ["iptables", "kernel"],
  sources: ["iptables 1.8 libxtables/xtables.c", "libiptc/libiptc.c"],
};
