import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "placement/protocol-required",
  family: "value-refused",
  since: "0.1.0",
  title: "{misplacedBy|An option or target} needs a rule for one protocol, with -p",
  cause:
    "Ports, TCP flags, segment sizes and resets belong to a protocol, and not every packet has them. iptables only knows the options of a protocol that was named before them, and the kernel takes such a target or match only in a rule whose -p names that protocol, without an exclamation mark. -p all is no protocol.",
  severity: "error",
  symptoms: [
    { message: "kernel/protocol-required" },
    { message: "kernel/helper-needs-protocol" },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "protocol" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/protocol" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/protocol" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/protocol" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/protocol" }] },
    // ebtables-nft does not check for itself that -p IPv4 or IPv6 is given.
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.program", is: "ebtables" }, { fact: "command.text", matches: "\\s--ip6?-" }, { fact: "command.protocol", is: "" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.misplaced", is: "protocol" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.misplaced", is: "protocol" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "need.misplaced", is: "protocol" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/protocol-required" }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/protocol-required" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "messages", includes: "kernel/protocol-required" }] },
    // A segment size is an option of packets that open a connection.
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EINVAL" }, { fact: "command.target", is: "TCPMSS" }, { fact: "command.text", matches: "^(?:(?!--syn|--tcp-flags).)*$" }] },
    { message: "iptables/unknown-error", when: [{ fact: "command.target", is: "TCPMSS" }, { fact: "command.text", matches: "^(?:(?!--syn|--tcp-flags).)*$" }] },
    // The CT target gives ENOENT for a helper without a protocol (xt_ct_set_helper).
    { message: "iptables/no-chain-target-match", when: [{ fact: "messages", includes: "kernel/helper-needs-protocol" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.target", is: "CT" }, { fact: "command.text", matches: "--helper" }, { fact: "command.protocol", is: "" }] },
    { message: "iptables/unknown-option", when: [{ fact: "named.owners", includes: ["tcp", "udp", "icmp", "sctp"] }, { fact: "named.ownerGiven", is: false }] },
    { message: "iptables/unrecognized-option", when: [{ fact: "named.owners", includes: ["tcp", "udp", "icmp", "sctp"] }, { fact: "named.ownerGiven", is: false }] },
    { message: "iptables/unknown-option", when: [{ fact: "field.option", matches: "^-{0,2}(?:[ds]ports?|(?:source|destination)-ports?|syn|tcp-flags|icmp-type|icmpv6-type)$" }, { any: [{ fact: "command.text", known: false }, { fact: "command.program", matches: "-restore$" }] }] },
    { message: "extension/shared-need-tcp-or-udp-with-port-specification" },
    { message: "extension/shared-need-tcp-udp-sctp-or-dccp-with" },
    { message: "extension/shared-multiport-needs-p-tcp-or-p-udp" },
    { message: "extension/multiport-multiport-needs-p-tcp-p-udp-p" },
    { message: "extension/multiport-multiport-needs-p-tcp-p-udp-p-2" },
    { message: "iptables-nft/rule-decoding-tcp-match-requires-p-tcp" },
    { message: "iptables-nft/rule-decoding-udp-match-requires-p-udp" },
    { message: "iptables/restore-line-failed", when: [{ fact: "need.misplaced", is: "protocol" }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "need.misplaced", is: "protocol" }] },
  ],
  // Where no extension can be loaded, the protocol's own is among them.
  excludes: [
    { all: [{ fact: "message.id", is: "iptables/unknown-option" }, { fact: "messages", includes: "iptables/couldnt-load-match" }] },
    // Beside what the kernel refused, no extension came: the options of all of them are unknown then.
    { all: [{ fact: "message.id", is: "iptables/unknown-option" }, { fact: "command.text", known: false }, { fact: "messages", includes: "iptables/commit-error" }] },
    // What a firewall's own file says is worded well: it is the extension that did not come.
    { all: [{ fact: "message.id", is: "iptables/unknown-option" }, { fact: "command.text", known: false }, { fact: "messages", includes: "framework/ufw-init-failed" }] },
  ],
  tell: {
    question: { text: "What does the kernel's log say?", where: "host", argv: ["dmesg"] },
    answer: "it says \"only valid for protocol\"",
  },
  remedies: [
    {
      title: "Clamp only the packets that open a connection",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "message.id", matches: "^kernel/tcpmss" }, { all: [{ fact: "command.target", known: true }, { fact: "command.target", is: "TCPMSS" }] }, { all: [{ fact: "field.extension", known: true }, { fact: "field.extension", is: "TCPMSS" }] }] }],
      ...editedRule([{ do: "without-option", option: "-p" }, { do: "behind-chain", words: ["-p", "tcp", "--tcp-flags", "SYN,RST", "SYN"] }], ["iptables", "-t", { slot: "table" }, "-A", { slot: "chain" }, "-p", "tcp", "--tcp-flags", "SYN,RST", "SYN", "-j", "TCPMSS", "--clamp-mss-to-pmtu"]),
      note: "The segment size is an option of SYN packets alone, so the kernel wants the rule to say so. A -p that stands in the rule by now goes; the chain stays: FORWARD for what passes through, POSTROUTING and OUTPUT also for what this machine sends.",
      proof: { kind: "source", ref: "net/netfilter/xt_TCPMSS.c tcpmss_tg4_check, find_syn_match" },
    },
    {
      title: "Name the protocol before its options",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [
        { fact: "message.id", matches: "^(?!kernel/tcpmss)" },
        { any: [{ fact: "command.target", not: "TCPMSS" }, { fact: "command.target", known: false }] },
        { any: [{ fact: "field.extension", not: "TCPMSS" }, { fact: "field.extension", known: false }] },
      ],
      ...editedRule([{ do: "without-option", option: "-p" }, { do: "behind-chain", words: ["-p", { slot: "rightProtocol" }] }]),
      note: "-p stands before the options that belong to it, and only once. A rule for TCP and UDP is two rules.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/x_tables.c xt_check_match (proto); iptables 1.8 iptables/xshared.c command_default, find_proto" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "syntax/unknown-option"],
  sources: ["net/netfilter/x_tables.c xt_check_match, xt_check_target", "iptables 1.8 iptables/xshared.c find_proto", "net/netfilter/xt_CT.c xt_ct_find_proto", "net/netfilter/xt_TCPMSS.c tcpmss_tg4_check"],
};
