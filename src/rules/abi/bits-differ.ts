import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "abi/bits-differ",
  family: "versions-differ",
  since: "0.1.0",
  title: "A 32-bit iptables speaks to a 64-bit kernel that does not translate {extension|the extension}",
  cause:
    "Pointers and long numbers take four bytes in a 32-bit program and eight in a 64-bit kernel, so structures that hold them differ in size. The kernel translates for extensions that bring the code for it (CONFIG_COMPAT with netfilter's compat functions); third-party ones and some vendors' kernels do not. The rule itself is right.",
  severity: "error",
  symptoms: [
    { message: "kernel/extension-size-differs" },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/extension-size-differs" }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/extension-size-differs" }] },
    // Kernels that translate log nothing where the structure of one extension still differs.
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.misplaced", known: false }] },
  ],
  requires: [{ all: [{ fact: "arch", matches: "64|s390x" }, { fact: "userArch", matches: "32|^i[3-6]86|^arm(?!64)|^x86$|^mips$|^ppc$" }] }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "Are iptables and the kernel both of 64 bits?", where: "host", argv: ["sh", "-c", "uname -m; getconf LONG_BIT"] },
    answer: "uname -m says x86_64 and the other line 32",
  },
  remedies: [
    {
      title: "Use an iptables built for the kernel's word size",
      where: "host",
      effect: "none",
      lasting: true,
      commands: [["uname", "-m"], ["sh", "-c", "file -L \"$(command -v iptables)\""]],
      check: [["sh", "-c", "dmesg | tail -n 5"]],
      note: "Install the 64-bit package (of the distribution, or built statically) and call that one. In a 32-bit container on a 64-bit node either the container becomes 64-bit, or the extension must be left out of its rules. On a router with a 32-bit user space leave the extension out, or ask the vendor for a kernel with compat code for it.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_compat_match_offset, xt_compat_match_from_user; include/linux/netfilter/x_tables.h" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "module/unavailable", "abi/versions-differ"],
  ask: ["arch", "userArch"],
  sources: ["net/netfilter/x_tables.c xt_compat_match_offset, xt_check_match", "net/netfilter/Kconfig NETFILTER_XTABLES_COMPAT"],
};
