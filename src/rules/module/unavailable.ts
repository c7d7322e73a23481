import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/unavailable",
  since: "0.1.0",
  title: "The kernel part that the command needs is not there",
  cause:
    "The table, match or target lives in a kernel module that the running kernel could not provide. Whether the module is merely not loaded, was never built for this kernel, or went away with a kernel upgrade does not show in the text; each has its own cure.",
  severity: "error",
  role: "undecided",
  on: [
    "iptables/table-init-failed",
    "iptables/no-chain-target-match",
    // Only -1 hides the kernel's answer; any other number is it.
    { message: "iptables/unknown-error", when: [{ fact: "field.number", is: ["-1", "4294967295", "18446744073709551615"] }], weight: -2 },
    "iptables/restore-table-failed",
    { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "named.known", is: true }] },
    { message: "iptables/extension-revision-unsupported", weight: -0.5 },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }], weight: -1 },
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }], weight: 2 },
    { message: "conntrack/nfct-open", when: [{ fact: "field.errno", is: "EPROTONOSUPPORT" }] },
    { message: "nft/netlink-unable-to-initialize-netlink-socket", when: [{ fact: "field.errno", is: "EPROTONOSUPPORT" }], weight: 3 },
    { message: "iptables/table-names-unreadable", when: [{ fact: "field.errno", is: "ENOENT" }] },
    "module/ufw-check-failed",
    "module/modprobe-not-found",
    { message: "shell/modprobe-not-found", weight: -1 },
  ],
  unless: [{ fact: "field.errno", is: ["EPERM", "EACCES", "EAFNOSUPPORT", "EBADF"] }],
  absorbs: ["conntrack/tool-refused"],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "Try to load the module; what modprobe says tells which case it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-v", "-a", { slot: "modules" }]],
      check: [["sh", "-c", "ls -d /lib/modules/$(uname -r)"], ["uname", "-r"]],
      undo: [["modprobe", "-r", "-a", { slot: "modules" }]],
      note: "It loads: it was only not loaded; put its name into /etc/modules-load.d. Not found, and /lib/modules has another version than uname -r: the kernel was upgraded, restart. Not found, and the versions agree: the kernel was built without it.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/x_tables.c xt_request_find_match, xt_request_find_table_lock" },
    },
  ],
  ask: ["platform", "kernel"],
  sources: ["libiptc/libiptc.c TC_STRERROR", "net/netfilter/x_tables.c"],
};
