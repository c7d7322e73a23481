import type { Rule, RuleRemedy } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";
import { areLoaded, loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

const HELPER_MODULE = "^(?:nf|ip)_(?:conntrack|nat)_(?:amanda|ftp|h323|irc|netbios_ns|pptp|sane|sip|snmp|tftp)$";

/** Firewall scripts ask for helpers first and go on without; what is refused after that is the cause. */
const REFUSED = ["iptables/restore-line-failed", "iptables/no-chain-target-match", "iptables/table-init-failed", "iptables/restore-table-failed", "iptables/unknown-error", "framework/ufw-init-failed"];

const NEEDS_MODE = "A container never loads a helper itself, and has no module files to find. It needs netfilter mode stateful, and full where NAT is done.";

/** Helpers of one transport, and the port they are registered for. Source: net/netfilter/nf_conntrack_*.c. */
const TRANSPORTS = [
  { helper: "ftp", protocol: "tcp", port: "21" }, { helper: "irc", protocol: "tcp", port: "6667" }, { helper: "pptp", protocol: "tcp", port: "1723" },
  { helper: "sane", protocol: "tcp", port: "6566" }, { helper: "tftp", protocol: "udp", port: "69" }, { helper: "amanda", protocol: "udp", port: "10080" },
  { helper: "netbios-ns", protocol: "udp", port: "137" }, { helper: "snmp", protocol: "udp", port: "161" },
] as const;

/** Protocols whose tracking was a module of its own, by IANA's numbers. */
const PROTOCOLS = [
  { number: 47, name: "GRE", module: "nf_conntrack_proto_gre" }, { number: 132, name: "SCTP", module: "nf_conntrack_proto_sctp" },
  { number: 33, name: "DCCP", module: "nf_conntrack_proto_dccp" }, { number: 136, name: "UDP-Lite", module: "nf_conntrack_proto_udplite" },
] as const;

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
    ...TRANSPORTS.map(({ helper, protocol, port }): RuleRemedy => ({
      title: `${helper} goes over ${protocol}: type the rule with that transport`,
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ all: [{ fact: "field.helper", known: true }, { fact: "field.helper", is: helper }] }, { all: [{ fact: "field.helper", known: false }, { fact: "command.text", matches: `--helper[ =]+${helper}(?: |$)` }] }] }, { fact: "command.protocol", known: true }, { fact: "command.protocol", not: [protocol, ""] }],
      ...editedRule(
        [{ do: "value", option: "-p", to: protocol }],
        [{ slot: "program" }, "-t", "raw", "-A", { slot: "chain" }, "-p", protocol, "--dport", port, "-j", "CT", "--helper", helper],
      ),
      note: `${port} is its usual port.`,
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_*.c (struct nf_conntrack_helper .name, .tuple.dst.protonum)" },
    })),
    {
      title: "Load the helper's module",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [
        { any: [{ fact: "platform", not: "virtuozzo" }, { fact: "platform", known: false }] },
        { any: [{ fact: "message.id", not: "kernel/protocol-module-absent" }, { fact: "message.id", known: false }] },
      ],
      ...loading({ slot: "helper", prefix: "nf_conntrack_" }),
      check: [REFUSED_HERE],
      note: "Where NAT is done, load nf_nat_ with the same ending too. A dash in the helper's name (netbios-ns) is an underscore in the module's. To keep it, append the name to /etc/modules-load.d/whytables.conf. When modprobe finds none of that name, the helper is misspelt or not built. tcp: ftp, irc, pptp, sane, sip, Q.931. udp: amanda, netbios-ns, sip, snmp, snmp_trap, tftp, RAS.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/xt_CT.c xt_ct_set_helper; net/netfilter/nf_conntrack_helper.c nf_conntrack_helper_try_module_get" },
    },
    {
      title: "Load the helper's module on the node, and let the container track",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, { any: [{ fact: "field.module", known: false }, { fact: "field.helper", known: true }] }],
      ...loading({ slot: "helper", prefix: "nf_conntrack_" }, { slot: "helper", prefix: "nf_nat_" }),
      check: [areLoaded({ slot: "helper", prefix: "nf_conntrack_" })],
      note: NEEDS_MODE,
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
    {
      title: "Load that module on the node, and let the container track",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, { fact: "field.module", known: true }],
      ...loading({ slot: "module" }),
      check: [areLoaded({ slot: "module" })],
      note: NEEDS_MODE,
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed" },
    },
    ...PROTOCOLS.map(({ number, name, module }): RuleRemedy => ({
      title: `Load the tracking module of ${name}`,
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "message.id", is: "kernel/protocol-module-absent" }, { fact: "field.protocolNumber", is: number }],
      ...loading(module),
      check: [areLoaded(module)],
      note: "Without it all connections of that protocol between two addresses count as one, and the kernel refuses to track them.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_proto_generic.c nf_generic_should_process (3.18 to 4.18)" },
    })),
  ],
  explains: ["restore/line-refused", "module/unavailable", "object/chain-missing", "virtuozzo/no-module-tree"],
  sources: ["net/netfilter/xt_CT.c xt_ct_set_helper", "net/netfilter/nf_conntrack_helper.c", "net/netfilter/nf_conntrack_proto_generic.c"],
};
