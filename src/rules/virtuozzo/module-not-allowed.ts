import type { Rule } from "../../model/rule.js";
import { REFUSED_AGAIN, REFUSED_HERE } from "../scratch-rule.js";
import { modeRemedies, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";
import { loading } from "../modules.js";

/** ebtables and arptables ask for rights on the node. Source: OpenVZ 2.6.32-042stab141 `ebtables.c`, `arp_tables.c`. */
const NEVER_INSIDE = ["ebtables/libebtc-the-kernel-doesnt-support-the-ebtables-table", "ebtables/libebtc-the-kernel-doesnt-support-the-ebtables-table-2", "arptables/arptables-cant-initialize-arptables-table"] as const;

export const rule: Rule = {
  code: "virtuozzo/module-not-allowed",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "The container may not use a netfilter module that the rule needs",
  cause:
    "The kernel refused the rule, and the container's share of netfilter is the usual reason: before Virtuozzo 6.0 update 6 a module must be loaded on the node and stand in the node's and in the container's list; since then the mode decides. The number in Unknown error is -1 as iptables 1.3.5 prints it and carries no reason; the container's dmesg (for a match), the node's (for a target) or a newer iptables tells it. A few things no mode gives: ipset, ebtables, arptables, and what a container never loads itself, as the security table and connection tracking helpers.",
  severity: "error",
  symptoms: [
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", known: true }, { fact: "need.kind", is: "none" }, { any: [{ fact: "need.mode", is: "stateless" }, { fact: "need.refused", is: true }] }] },
    // Without a command nothing tells what was refused.
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", known: false }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: "none" }, { any: [{ fact: "command.targetKind", not: "chain" }, { fact: "command.program", known: false }] }] },
    // A jump to a chain that somebody made: it is likelier that this chain is missing.
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: "none" }, { fact: "command.targetKind", is: "chain" }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.kind", is: "none" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.kind", is: "none" }] },
    { message: "iptables/unknown-option", when: [{ fact: "named.targetsFirst", is: true }, { fact: "need.kind", is: "none" }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: ["mangle", "raw", "security"] }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "field.table", is: ["mangle", "raw", "security"] }] },
    // Nothing tells what the rule uses: that it is the mode stays open.
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", known: false }] },
    // The nat table is there: it is a target or match of it that is not.
    { message: "iptables/no-chain-target-match", when: [{ fact: "extensionsWorking", known: true }, { fact: "extensionsWorking", includes: "table nat" }] },
    { message: "framework/csf-test-failed" },
    { message: "framework/csf-log-failed" },
    { message: "framework/csf-owner-missing" },
    { message: "framework/shorewall-capability", when: [{ fact: "need.kind", is: "none" }] },
    ...NEVER_INSIDE.map((message) => ({ message })),
  ],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  excludes: [
    WITHOUT_MODES,
    // The number hides these refusals, too, and the rule itself shows them.
    { all: [{ fact: "message.id", is: "iptables/unknown-error" }, { any: [{ fact: "need.misplaced", known: true }, { fact: "need.hitcount", atLeast: 21 }] }] },
    // Rules that come along with a migrated container: the node lacks what the other one had.
    { fact: "messages", includes: ["vz/restore-exited", "vz/undump-failed"] },
    { all: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, { fact: "message.id", not: NEVER_INSIDE }] },
    // The mode in force gives it already.
    { all: [{ fact: "need.kind", is: "none" }, { fact: "need.refused", is: false }, { fact: "netfilterMode", is: ["stateless", "stateful", "full"] }, { fact: "field.table", not: "security" }] },
    { all: [{ fact: "need.kind", is: "none" }, { fact: "need.refused", is: false }, { fact: "netfilterMode", is: ["stateless", "stateful", "full"] }, { fact: "field.table", known: false }] },
    { all: [{ fact: "need.kind", is: "conntrack" }, { fact: "netfilterMode", is: ["stateful", "full"] }] },
    { all: [{ fact: "need.kind", is: "nat" }, { fact: "netfilterMode", is: "full" }] },
    { all: [{ fact: "field.table", is: ["mangle", "raw"] }, { fact: "netfilterMode", is: "disabled" }] },
  ],
  modules: [{ slot: "modules" }],
  netfilterMode: { slot: "mode" },
  tell: {
    question: { text: "Is it a container of Virtuozzo or OpenVZ?", where: "container", argv: ["sh", "-c", "ls -d /proc/vz; uname -r"] },
    answer: "/proc/vz is there, or the kernel's name holds stab or vz",
  },
  remedies: [
    {
      title: "Look at what costs nothing: the limit of rules, and what the kernel said",
      where: "container",
      effect: "none",
      lasting: false,
      leads: true,
      when: [{ fact: "message.id", is: "iptables/unknown-error" }, { fact: "need.mode", known: false }, { fact: "need.refused", not: true }],
      commands: [["grep", "-E", "numiptent|kmemsize", "/proc/user_beancounters"], ["sh", "-c", "dmesg | tail -n 5"]],
      check: [REFUSED_HERE],
      note: "The last number of numiptent is above 0: the limit of rules is reached; raise it with vzctl set --numiptent, no restart is needed. dmesg names a value: the rule itself is wrong (of a target the node's dmesg tells it). Neither: the mode, by what the rule uses. The whole command tells which.",
      proof: { kind: "source", ref: "iptables 1.3.5 libiptc TC_COMMIT; OpenVZ kernel net/netfilter/x_tables.c recharge_xtables, xt_check_match" },
    },
    ...modeRemedies({ slot: "mode" }, { slot: "moduleList" }, REFUSED_AGAIN, [{ fact: "need.refused", not: true }, { fact: "message.id", not: NEVER_INSIDE }, { any: [{ fact: "field.table", known: false }, { fact: "field.table", not: "security" }] }]),
    {
      title: "No mode gives this: load it on the node, or do without it in the container",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "need.refused", is: true }, { all: [{ fact: "field.table", known: true }, { fact: "field.table", is: "security" }] }] }, { fact: "message.id", not: NEVER_INSIDE }],
      only: "for the security table, connection tracking helpers and sets",
      ...loading({ slot: "modules" }),
      check: [REFUSED_AGAIN],
      note: "Sets (ipset) stay refused in a Virtuozzo 6 container even then: their commands ask for rights on the node.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, ip_set_core.c" },
    },
    {
      title: "Do it on the node: ebtables and arptables are refused in a container in every mode",
      where: "node",
      effect: "none",
      lasting: false,
      when: [{ fact: "message.id", is: NEVER_INSIDE }],
      commands: [["ebtables", "-L"], ["arptables", "-L"]],
      check: [],
      note: "Their commands ask for rights on the node. The node's rules see what goes through its bridges; a container with venet has no frames to filter.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 ebtables.c, arp_tables.c (CAP_NET_ADMIN of the node)" },
    },
  ],
  ask: ["netfilterMode", "virtuozzo"],
  explains: ["virtuozzo/no-module-tree", "module/unavailable", "module/container-cannot-load", "module/tree-missing", "module/not-built"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter", "iptables 1.3.5 libiptc TC_COMMIT (commits d6ba6f57, e0865ad2)"],
};
