import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/unavailable",
  since: "0.1.0",
  title: "The kernel part that the command needs is not there",
  cause: "The table, match or target lives in a kernel module that the running kernel could not provide. Whether the module is merely not loaded, was never built for this kernel, or went away with a kernel upgrade does not show in the text.",
  severity: "error",
  role: "undecided",
  on: ["iptables/table-init-failed", "iptables/no-chain-target-match", "iptables/unknown-error"],
  modules: [{ slot: "modules" }],
  remedies: [
    {
      title: "Try to load the module; what modprobe says tells which case it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-v", "-a", { slot: "modules" }]],
      check: [["ls", "/lib/modules"], ["uname", "-r"]],
      undo: [["modprobe", "-r", "-a", { slot: "modules" }]],
      proof: { kind: "source", ref: "net/netfilter/x_tables.c xt_request_find_match" },
    },
  ],
  ask: ["kernel", "platform"],
  sources: ["libiptc/libiptc.c TC_STRERROR"],
};
