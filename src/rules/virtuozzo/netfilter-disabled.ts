import type { Rule } from "../../model/rule.js";
import { tryInContainer } from "../scratch-rule.js";
import { modeRemedies, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

/** What vz.conf gave to every container. Source: sample vz.conf of vzctl 4.6; 4.7 took it out. */
const BASIC_LIST = ["ip_tables", "iptable_filter", "iptable_mangle", "ipt_REJECT", "ipt_tos", "ipt_limit", "ipt_multiport", "ipt_TCPMSS", "ipt_tcpmss", "ipt_ttl", "ipt_length"];

export const rule: Rule = {
  code: "virtuozzo/netfilter-disabled",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "The container's netfilter is switched off altogether",
  cause:
    "Even the filter table is hidden. On Virtuozzo that is netfilter mode disabled, or, before 6.0 update 6, an empty module list: the container has no packet filter at all until the node gives it one.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "filter" }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "field.table", is: "filter" }] },
    { message: "iptables/table-init-failed", when: [{ fact: "netfilterMode", is: "disabled" }] },
    { message: "framework/firewalld-no-tables" },
  ],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  excludes: [
    { fact: "netfilterMode", is: ["stateless", "stateful", "full"] },
    WITHOUT_MODES,
    // Rules that come along with a migrated container: the node lacks what the other one had.
    { fact: "messages", includes: ["vz/restore-exited", "vz/undump-failed"] },
    { fact: "field.errno", is: ["EPERM", "EACCES"] },
    { fact: "netAdmin", is: false },
    { all: [{ fact: "field.program", is: "ip6tables" }, { fact: "netfilterMode", known: false }] },
    { all: [{ fact: "field.table", is: "nat" }, { fact: "netfilterMode", is: "disabled" }] },
  ],
  supports: [{ fact: "netfilterMode", is: "disabled" }],
  modules: ["ip_tables", "iptable_filter"],
  netfilterMode: "stateless",
  tell: {
    question: { text: "Is it a container of Virtuozzo or OpenVZ?", where: "container", argv: ["sh", "-c", "ls -d /proc/vz; uname -r"] },
    answer: "/proc/vz is there, and not even iptables -L works",
  },
  remedies: modeRemedies("stateless", BASIC_LIST, tryInContainer("stateless")),
  ask: ["netfilterMode", "virtuozzo"],
  explains: ["virtuozzo/no-module-tree", "module/unavailable", "module/container-cannot-load", "module/tree-missing", "module/not-built"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 net/ipv4/netfilter/iptable_filter.c (net_ipt_permitted), net/ipv4/netfilter/ip_tables.c get_info", "vzctl src/lib/iptables.c _g_netfilter"],
};
