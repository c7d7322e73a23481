import type { Test } from "../../model/fact.js";
import type { Rule } from "../../model/rule.js";
import { loading } from "../modules.js";

const RIGHTS: Test = { any: [{ fact: "message.id", is: "conntrack/conntrack-sorry-you-must-be-root-or-get" }, { all: [{ fact: "field.error", known: true }, { fact: "field.error", matches: "[Pp]ermi" }] }, { all: [{ fact: "field.errno", known: true }, { fact: "field.errno", is: ["EPERM", "EACCES"] }] }] };

export const rule: Rule = {
  code: "conntrack/tool-refused",
  since: "0.1.0",
  title: "The kernel does not answer the conntrack program",
  cause:
    "The program speaks to the tracking table over netlink, through the module nf_conntrack_netlink. That module is not loaded or not built, the caller has no CAP_NET_ADMIN in this network namespace, or the kernel knows the operation but not these parameters. The table itself, and rules with states, work without it.",
  severity: "error",
  symptoms: [
    { message: "means/tracking-refused", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["EPERM", "ENOMEM", "ENOBUFS"] }] }] },
    { message: "conntrack/cannot-open-handler" },
    { message: "conntrack/nfct-open" },
    { message: "conntrack/conntrack-mnl-socket-open" },
    { message: "conntrack/nfct-cannot-open-netlink" },
    { message: "conntrack/nfct-nfct-v-subsystem-not-supported" },
    { message: "conntrack/operation-failed" },
    { message: "conntrack/conntrack-invalid-parameters" },
    { message: "conntrack/conntrack-operation-failed-invalid-parameters" },
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
      when: [{ any: [{ fact: "place", not: "container" }, { fact: "place", known: false }] }, { any: [{ fact: "field.error", known: false }, { fact: "field.error", matches: "^(?!.*[Pp]ermi)" }] }, { fact: "message.id", not: ["conntrack/conntrack-sorry-you-must-be-root-or-get", "conntrack/conntrack-invalid-parameters", "conntrack/conntrack-such-conntrack-exists-try-u-to-update", "conntrack/conntrack-master-conntrack-not-found"] }],
      ...loading("nf_conntrack_netlink"),
      check: [["sh", "-c", "conntrack -C | grep -q '^[0-9]'"]],
      note: "To keep it, put the name into a file under /etc/modules-load.d. In a container it has to be loaded on the machine that runs it, and the container needs CAP_NET_ADMIN.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_conntrack_netlink.c ctnetlink_init (MODULE_ALIAS_NFNL_SUBSYS)" },
    },
    {
      title: "Run it with rights: reading the table needs CAP_NET_ADMIN too",
      where: "host",
      effect: "none",
      lasting: false,
      when: [RIGHTS],
      commands: [["sh", "-c", "id -u; grep CapEff /proc/self/status"]],
      check: [],
      note: "0 and a value that ends in 3fffffffff or 1ffffffffff are root with all rights. As a user put sudo before it; a container gets the right with --cap-add NET_ADMIN (Docker, Podman) or capabilities.add NET_ADMIN (Kubernetes).",
      proof: { kind: "source", ref: "net/netfilter/nfnetlink.c nfnetlink_rcv (netlink_net_capable)" },
    },
    {
      title: "Look at what the command takes",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: ["conntrack/conntrack-invalid-parameters", "conntrack/conntrack-such-conntrack-exists-try-u-to-update", "conntrack/conntrack-master-conntrack-not-found", "conntrack/operation-failed"] }, { any: [{ fact: "field.error", known: false }, { fact: "field.error", matches: "^(?!.*[Pp]ermi)" }] }],
      commands: [["conntrack", "-h"]],
      check: [],
      note: "An entry needs source, destination, protocol, ports and a timeout. One that exists already: -U changes it, -I only makes new ones. Master not found: the connection that it belongs to has to be in the table first. No memory: the table is full, see sysctl net.netfilter.nf_conntrack_count.",
      proof: { kind: "source", ref: "conntrack-tools src/conntrack.c err2str, commands_v_options" },
    },
  ],
  explains: ["parameter/conntrack", "parameter/program-failed", "other/program-fault"],
  sources: ["conntrack-tools src/conntrack.c err2str", "net/netfilter/nf_conntrack_netlink.c"],
};
