import type { Rule } from "../../model/rule.js";
import { RULES_KEPT } from "../kept.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "abi/versions-differ",
  family: "versions-differ",
  since: "0.1.0",
  title: "iptables and the kernel mean different versions of {extension|an extension}",
  cause:
    "iptables hands the kernel a structure for each match and target, and its size is not the one this kernel's module has. The two were built from different headers: the module is still the one loaded before an update, a third-party module (geoip, ipset, layer7 …) and its iptables library come from different releases, or the kernel is much older or newer than iptables. Or the library itself was built for another iptables, which then refuses it. In the newer wording (kernel) stands behind its number; in the older one the kernel's number comes first.",
  severity: "error",
  symptoms: [
    { message: "kernel/extension-size-differs" },
    { message: "kernel/*", when: [{ fact: "field.problem", is: ["size", "version"] }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/size" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/size" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/size" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/size" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/version" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/version" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/version" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/version" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/extension-size-differs" }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/extension-size-differs" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/extension-size-differs" }] },
    { message: "iptables/*", when: [{ fact: "field.problem", is: "version-mismatch" }, { any: [{ fact: "need.thirdParty", is: true }, { all: [{ fact: "named.known", known: true }, { fact: "named.known", is: false }] }] }] },
    // The kernel's structure for a table is not of the size this iptables asks with.
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: "EINVAL" }] },
    { message: "iptables/module-wrong-version" },
  ],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "Which versions are iptables and the kernel?", where: "host", argv: ["sh", "-c", "iptables -V; uname -r"] },
    answer: "iptables is from another time than the kernel, or compiled by hand",
  },
  remedies: [
    {
      title: "Load the module again, so that the one on the disk is used",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ fact: "message.id", is: ["kernel/extension-size-differs", "iptables/commit-error", "iptables/unknown-error", "iptables-nft/commit-failed"] }, { any: [{ fact: "field.module", known: true }, { fact: "need.modules", known: true }] }],
      record: [RULES_KEPT],
      commands: [["modprobe", "-r", { slot: "module" }], ["modprobe", { slot: "module" }]],
      check: [REFUSED_HERE],
      undo: "The old module is gone from memory; nothing brings it back but its package. Rules that were taken out for it: iptables-restore < /root/whytables.rules.",
      note: "It can only be taken out when no rule uses it, and meanwhile those rules do not filter: with the recorded rules as a file, take out the lines, load that with iptables-restore, and the whole file after. When the kernel itself was updated, restart the machine instead. In a container this is done on the node.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match (matchsize); xtables-addons INSTALL" },
    },
    {
      title: "See which versions meet, and bring both sides to one release",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -r; iptables -V; type -a iptables; echo \"$XTABLES_LIBDIR\"; ls /usr/local/lib/xtables /usr/local/lib/iptables 2>/dev/null"]],
      check: [REFUSED_HERE],
      note: "A second iptables under /usr/local, or libraries left over from one, are a usual find. A third-party extension needs its module and its library from the same source, built for this kernel: modinfo -F vermagic NAME shows for which it was.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c (XTABLES_LIBDIR, xtables_compatible_revision)" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "module/unavailable"],
  ask: ["kernel", "iptables"],
  sources: ["net/netfilter/x_tables.c xt_check_match, xt_check_target", "iptables 1.8 libxtables/xtables.c"],
};
