import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "abi/versions-differ",
  since: "0.1.0",
  title: "iptables and the kernel mean different versions of {extension|an extension}",
  cause:
    "iptables hands the kernel a structure for each match and target, and its size is not the one this kernel's module has. The two were built from different headers: the module is still the one loaded before an update, a third-party module (geoip, ipset, layer7 …) and its iptables library come from different releases, or the kernel is much older or newer than iptables. In the newer wording (kernel) stands behind its number; in the older one the kernel's number comes first.",
  severity: "error",
  on: [
    { message: "kernel/extension-size-differs", weight: 2 },
    { message: "kernel/*", when: [{ fact: "field.problem", is: ["size", "version"] }], weight: 2 },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/extension-size-differs" }], weight: 3 },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/extension-size-differs" }], weight: 4 },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/extension-size-differs" }], weight: 3 },
  ],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "Load the module again, so that the one on the disk is used",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "message.id", is: ["kernel/extension-size-differs", "iptables/commit-error", "iptables/unknown-error", "iptables-nft/commit-failed"] }],
      commands: [["modprobe", "-r", { slot: "module" }], ["modprobe", { slot: "module" }]],
      check: [["modinfo", { slot: "module" }], ["sh", "-c", "dmesg | tail -n 5"]],
      undo: "The old module is gone from memory; nothing brings it back but its package.",
      note: "It can only be taken out when no rule uses it: delete those rules first. When the kernel itself was updated, restart the machine instead. In a container this is done on the node.",
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_check_match (matchsize); xtables-addons INSTALL" },
    },
    {
      title: "Bring both sides to one release",
      where: "host",
      effect: "none",
      lasting: true,
      commands: [["uname", "-r"], ["iptables", "-V"], ["modinfo", "-F", "version", { slot: "module" }], ["sh", "-c", "type -a iptables; echo \"$XTABLES_LIBDIR\""]],
      check: [["sh", "-c", "dmesg | tail -n 5"]],
      note: "These tell which versions meet. A second iptables under /usr/local, or libraries left over from one, are a usual find. A third-party extension needs its module and its library from the same source, built for this kernel.",
      proof: { kind: "source", ref: "iptables 1.8 libxtables/xtables.c (XTABLES_LIBDIR, xtables_compatible_revision)" },
    },
  ],
  absorbs: ["restore/line-refused", "kernel/rule-refused", "module/unavailable"],
  ask: ["kernel", "iptables"],
  sources: ["net/netfilter/x_tables.c xt_check_match, xt_check_target", "iptables 1.8 libxtables/xtables.c"],
};
