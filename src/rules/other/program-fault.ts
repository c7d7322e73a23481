import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "other/program-fault",
  since: "0.1.0",
  title: "The iptables program ran into a fault of its own or of its installation",
  cause:
    "This is not about a rule. The program met a library of another version, a file it cannot open, an answer of the kernel it cannot read, or a state its authors thought impossible. Libraries left over from another build of iptables (two versions under /usr and /usr/local, or a wrong XTABLES_LIBDIR) are the usual origin; a kernel much older or newer than the program is the next.",
  severity: "error",
  role: "undecided",
  on: [
    { message: "iptables/*", when: [{ fact: "field.problem", is: ["internal", "version-mismatch", "kernel", "file"] }], weight: 2 },
    { message: "iptables-nft/*", when: [{ fact: "field.problem", is: ["internal", "file", "memory/limit"] }], weight: 2 },
    // Answers to the question for the table that no missing module gives. EAGAIN is not among them: some versions word such a module so.
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: ["EINVAL", "ENOSYS", "ESRCH", "EBUSY"] }], weight: -1 },
    { message: "iptables/module-wrong-version", weight: 1 },
    { message: "iptables/incompatible-with-kernel", weight: 1 },
    { message: "iptables/not-implemented", weight: 1 },
    { message: "iptables/iptables-who", weight: -1 },
    { message: "iptables/kernel-socket", weight: -1 },
    { message: "iptables/revision-assumed", weight: 1 },
    { message: "iptables/no-standard-target", weight: 1 },
    { message: "iptables/no-library-for-match", weight: 0 },
    { message: "iptables/no-library-for-target", weight: 0 },
    { message: "iptables/no-save-function", weight: 0 },
    { message: "iptables/no-extension-for-protocol", weight: 0 },
    { message: "iptables/listed-unknown", weight: 0 },
    // ld.so says it of every program.
    { message: "shell/library-mismatch", when: [{ fact: "field.path", matches: "tables|nft|ipset|conntrack|libxt|libip|libmnl|libnf" }], weight: 1 },
    { message: "shell/program-crashed", weight: 1 },
    // An image for another processor, or a file that may not be executed.
    { message: "shell/fork-failed", when: [{ fact: "field.errno", is: ["ENOEXEC", "EACCES", "EPERM"] }], weight: 1 },
  ],
  remedies: [
    {
      title: "See which program and libraries are used, and which kernel",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "type -a iptables; iptables -V; ldd \"$(command -v iptables)\" | grep -i xtables; echo \"$XTABLES_LIBDIR\"; uname -r"]],
      check: [["iptables", "-S"]],
      note: "When an iptables under /usr/local and one of the distribution are mixed, remove one of them with its libraries.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c xtables_register_match, load_extension" },
    },
  ],
  ask: ["iptables", "kernel"],
  sources: ["iptables 1.8 libxtables/xtables.c", "libiptc/libiptc.c"],
};
