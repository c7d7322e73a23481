import type { Rule } from "../../model/rule.js";
import { editedRule } from "../rule-again.js";

export const rule: Rule = {
  code: "syntax/name-too-long",
  family: "words-refused",
  since: "0.1.0",
  title: "A name or text is longer than the kernel's field for it",
  cause:
    "Names and texts live in fields of fixed size in the kernel: a chain's has room for 28 letters in current iptables (30 in old ones), an interface's for 15, a set's for 31, a log prefix's for 29 (NFLOG: 63, nft: 127), the pattern of -m string for 128. Programs that build names out of an interface, a container or a jail run into the limit when that part is long.",
  severity: "error",
  symptoms: [
    "means/name-too-long",
    { message: "iptables/*", when: [{ fact: "field.problem", is: "name-too-long" }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "name-too-long" }] },
    // Before 4.1 nf_tables took 15 letters for a set's name, and says ERANGE of more.
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ERANGE" }, { any: [{ fact: "kernel", below: "4.1" }, { fact: "platform", is: "virtuozzo" }] }] },
    { message: "ipset/ipset-setname-too-long-max-characters" },
  ],
  remedies: [
    {
      title: "Give it a shorter name",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "command.operation", is: "new-chain" }],
      ...editedRule([{ do: "chain", to: { slot: "newName" } }], [{ slot: "program" }, "-t", { slot: "table" }, "-N", { slot: "newName" }]),
      note: "Where a program builds the name, shorten the part it is told: the jail, the zone, the interface.",
      proof: { kind: "source", ref: "include/uapi/linux/netfilter/x_tables.h XT_EXTENSION_MAXNAMELEN, XT_TABLE_MAXNAMELEN" },
    },
    {
      title: "Shorten the name wherever it is configured, and load the rules again",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "command.operation", not: "new-chain" }, { fact: "command.operation", known: false }] }],
      commands: [["grep", "-rnE", "[A-Za-z0-9_-]{16,}", "/etc/iptables", "/etc/sysconfig/iptables", "/etc/ipset.conf", "/etc/fail2ban/jail.local"]],
      check: [],
      look: [{ command: ["grep", "-rnE", "[A-Za-z0-9_-]{16,}", "/etc/iptables", "/etc/sysconfig/iptables", "/etc/ipset.conf", "/etc/fail2ban/jail.local"], for: "the name that was refused, in the file of the program that makes the rule" }],
      note: "Letters that fit: interface 15, chain 28, set 31, log prefix 29 (NFLOG 63, nft 127), string 128.",
      proof: { kind: "source", ref: "include/uapi/linux/netfilter/x_tables.h XT_EXTENSION_MAXNAMELEN; include/uapi/linux/netfilter/ipset/ip_set.h IPSET_MAXNAMELEN; include/uapi/linux/if.h IFNAMSIZ" },
    },
  ],
  sources: ["include/uapi/linux/netfilter/x_tables.h XT_EXTENSION_MAXNAMELEN 29", "include/uapi/linux/netfilter/ipset/ip_set.h IPSET_MAXNAMELEN 32", "include/uapi/linux/if.h IFNAMSIZ 16", "include/uapi/linux/netfilter/xt_NFLOG.h, xt_LOG.h prefix"],
};
