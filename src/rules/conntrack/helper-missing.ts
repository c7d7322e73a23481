import type { Rule } from "../../model/rule.js";

const HELPER_MODULE = "^(?:nf|ip)_(?:conntrack|nat)_(?:amanda|ftp|h323|irc|netbios_ns|pptp|sane|sip|snmp|tftp)$";

/** Firewall scripts ask for helpers first and go on without; what is refused after that is the cause. */
const REFUSED = ["iptables/restore-line-failed", "iptables/no-chain-target-match", "iptables/table-init-failed", "iptables/restore-table-failed", "iptables/unknown-error", "framework/ufw-init-failed"];

export const rule: Rule = {
  code: "conntrack/helper-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The kernel has no connection tracking helper {helper|of that name} for this protocol",
  cause:
    "Helpers are modules, and each one serves one name and one transport: ftp and pptp over TCP, tftp and netbios-ns over UDP, sip over both. The name is misspelt, -p names the other transport, or the module is not loaded and the kernel could not load it. iptables is told that something does not exist and words it as if a chain, target or match were missing.",
  severity: "error",
  symptoms: [
    "means/helper-missing",
    { message: "kernel/no-such-helper" },
    { message: "kernel/protocol-module-absent" },
    { message: "iptables/no-chain-target-match", when: [{ fact: "messages", includes: "kernel/no-such-helper" }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/no-such-helper" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "messages", includes: "kernel/no-such-helper" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EINVAL"] }, { fact: "messages", includes: "kernel/no-such-helper" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.target", is: "CT" }, { fact: "command.text", matches: "--helper" }, { fact: "command.protocol", not: "" }, { fact: "need.misplaced", known: false }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "command.target", is: "CT" }, { fact: "command.text", matches: "--helper" }] },
    // A container asks for a helper that only the node can load.
    ...["module/modprobe-not-found", "module/modprobe-no-tree"].map((message) => ({ message, when: [{ fact: "field.module", matches: HELPER_MODULE }, { fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }, { fact: "messages", lacks: REFUSED }] })),
  ],
  excludes: [{ all: [{ fact: "command.text", matches: "--helper" }, { fact: "command.protocol", is: "" }] }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does the kernel's log say?", where: "host", argv: ["dmesg"] },
    answer: "it says \"No such helper\"",
  },
  remedies: [
    {
      title: "Load the helper's module",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [
        { any: [{ fact: "platform", not: "virtuozzo" }, { fact: "platform", known: false }] },
        { any: [{ fact: "message.id", not: "kernel/protocol-module-absent" }, { fact: "message.id", known: false }] },
      ],
      commands: [["modprobe", { slot: "helper", prefix: "nf_conntrack_" }]],
      check: [["sh", "-c", "lsmod | grep nf_conntrack_"]],
      undo: [["modprobe", "-r", { slot: "helper", prefix: "nf_conntrack_" }]],
      note: "Where NAT is done, load nf_nat_ with the same ending too. A dash in the helper's name (netbios-ns) is an underscore in the module's. To keep it, put the name into a file under /etc/modules-load.d. When modprobe finds none of that name, the helper is misspelt or not built.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/xt_CT.c xt_ct_set_helper; net/netfilter/nf_conntrack_helper.c nf_conntrack_helper_try_module_get" },
    },
    {
      title: "Name the helper and its transport as the kernel knows them",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "command.target", is: "CT" }, { fact: "message.id", is: "kernel/no-such-helper" }] }],
      commands: [[{ slot: "program" }, "-t", "raw", "-A", { slot: "chain" }, "-p", { slot: "protocol" }, "--dport", { slot: "port" }, "-j", "CT", "--helper", { slot: "value" }]],
      check: [[{ slot: "program" }, "-t", "raw", "-S", { slot: "chain" }]],
      undo: [[{ slot: "program" }, "-t", "raw", "-D", { slot: "chain" }, "-p", { slot: "protocol" }, "--dport", { slot: "port" }, "-j", "CT", "--helper", { slot: "value" }]],
      note: "tcp: ftp, irc, pptp, sane, sip, h323 parts (Q.931). udp: amanda, netbios-ns, sip, snmp, snmp_trap, tftp, RAS.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_*.c (struct nf_conntrack_helper .name, .tuple.dst.protonum)" },
    },
    {
      title: "Load the helper's module on the node, and let the container track",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, { any: [{ fact: "field.module", known: false }, { fact: "field.helper", known: true }] }],
      commands: [["modprobe", { slot: "helper", prefix: "nf_conntrack_" }], ["modprobe", { slot: "helper", prefix: "nf_nat_" }]],
      check: [["sh", "-c", "lsmod | grep -E 'nf_(conntrack|nat)_'"]],
      undo: [["modprobe", "-r", { slot: "helper", prefix: "nf_nat_" }], ["modprobe", "-r", { slot: "helper", prefix: "nf_conntrack_" }]],
      note: "A container never loads a helper itself. It needs netfilter mode stateful, and full where NAT is done.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
    {
      title: "Load that module on the node, and let the container track",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, { fact: "field.module", known: true }],
      commands: [["modprobe", { slot: "module" }]],
      check: [["sh", "-c", "lsmod | grep -E '(nf|ip)_(conntrack|nat)_'"]],
      undo: [["modprobe", "-r", { slot: "module" }]],
      note: "A container never loads a helper itself, and has no module files to find. It needs netfilter mode stateful, and full where NAT is done.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
    {
      title: "Load the protocol's own tracking module",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "message.id", is: "kernel/protocol-module-absent" }],
      commands: [["modprobe", "-a", "nf_conntrack_proto_gre", "nf_conntrack_proto_sctp", "nf_conntrack_proto_dccp", "nf_conntrack_proto_udplite"]],
      check: [["sh", "-c", "lsmod | grep nf_conntrack_proto"]],
      undo: [["modprobe", "-r", "-a", "nf_conntrack_proto_gre", "nf_conntrack_proto_sctp", "nf_conntrack_proto_dccp", "nf_conntrack_proto_udplite"]],
      note: "47 is GRE (PPTP: nf_conntrack_pptp), 132 SCTP, 33 DCCP, 136 UDP-Lite. Without it all connections of that protocol between two addresses count as one, and the kernel refuses to track them.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_proto_generic.c nf_generic_should_process (3.18 to 4.18)" },
    },
  ],
  explains: ["restore/line-refused", "module/unavailable", "object/chain-missing", "virtuozzo/no-module-tree"],
  sources: ["net/netfilter/xt_CT.c xt_ct_set_helper", "net/netfilter/nf_conntrack_helper.c", "net/netfilter/nf_conntrack_proto_generic.c"],
};
