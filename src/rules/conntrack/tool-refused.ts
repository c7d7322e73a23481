import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "conntrack/tool-refused",
  since: "0.1.0",
  title: "The kernel does not answer the conntrack program",
  cause:
    "The program speaks to the tracking table over netlink, through the module nf_conntrack_netlink. That module is not loaded or not built, the caller has no CAP_NET_ADMIN in this network namespace, or the kernel knows the operation but not these parameters. The table itself, and rules with states, work without it.",
  severity: "error",
  symptoms: [
    { message: "conntrack/cannot-open-handler" },
    { message: "conntrack/nfct-open" },
    { message: "conntrack/conntrack-mnl-socket-open" },
    { message: "conntrack/nfct-cannot-open-netlink" },
    { message: "conntrack/nfct-nfct-v-subsystem-not-supported" },
    { message: "conntrack/operation-failed" },
    { message: "conntrack/conntrack-invalid-parameters" },
    { message: "conntrack/conntrack-protocol-not-supported" },
    { message: "conntrack/conntrack-function-not-implemented" },
    { message: "conntrack/conntrack-sorry-you-must-be-root-or-get" },
    { message: "conntrack/conntrack-master-conntrack-not-found" },
    { message: "conntrack/conntrack-such-conntrack-exists-try-u-to-update" },
  ],
  // No netlink of that kind at all: the module is not there, whoever asks.
  excludes: [{ fact: "field.errno", is: "EPROTONOSUPPORT" }],
  modules: ["nf_conntrack_netlink"],
  remedies: [
    {
      title: "Load the netlink side of connection tracking",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "place", not: "container" }, { fact: "place", known: false }] }, { fact: "message.id", not: ["conntrack/conntrack-sorry-you-must-be-root-or-get", "conntrack/conntrack-invalid-parameters", "conntrack/conntrack-such-conntrack-exists-try-u-to-update", "conntrack/conntrack-master-conntrack-not-found"] }],
      commands: [["modprobe", "nf_conntrack_netlink"]],
      check: [["conntrack", "-C"]],
      undo: [["modprobe", "-r", "nf_conntrack_netlink"]],
      note: "To keep it, put the name into a file under /etc/modules-load.d. In a container it has to be loaded on the machine that runs it, and the container needs CAP_NET_ADMIN.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_conntrack_netlink.c ctnetlink_init (MODULE_ALIAS_NFNL_SUBSYS)" },
    },
    {
      title: "Look at the command, or run it with rights",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: ["conntrack/conntrack-sorry-you-must-be-root-or-get", "conntrack/conntrack-invalid-parameters", "conntrack/conntrack-such-conntrack-exists-try-u-to-update", "conntrack/conntrack-master-conntrack-not-found", "conntrack/operation-failed"] }],
      commands: [["conntrack", "-h"], ["id", "-u"]],
      check: [["conntrack", "-L"]],
      note: "An entry needs source, destination, protocol, ports and a timeout; -U changes one that exists, -I makes one. Reading the table needs CAP_NET_ADMIN too.",
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c err2str, commands_v_options" },
    },
  ],
  explains: ["parameter/conntrack", "parameter/program-failed", "other/program-fault"],
  sources: ["conntrack-tools src/conntrack.c err2str", "net/netfilter/nf_conntrack_netlink.c"],
};
