import type { Rule } from "../../model/rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/netfilter-disabled",
  since: "0.1.0",
  title: "The container's netfilter is switched off altogether",
  cause:
    "Even the filter table is hidden. On Virtuozzo that is netfilter mode disabled, or, before 6.0 update 6, an empty module list: the container has no packet filter at all until the node gives it one.",
  severity: "error",
  on: [{ message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "filter" }, { fact: "field.errno", not: ["EPERM", "EACCES"] }], weight: 0.5 }],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  unless: [{ fact: "netfilterMode", is: ["stateless", "stateful", "full"] }, { fact: "field.program", is: "ip6tables" }],
  supports: [{ fact: "netfilterMode", is: "disabled", weight: 2 }],
  modules: ["ip_tables", "iptable_filter"],
  netfilterMode: "stateless",
  remedies: modeRemedies("stateless", "ip_tables,iptable_filter,iptable_mangle,ipt_REJECT,ipt_limit,ipt_multiport", ["iptables", "-L", "-n"]),
  absorbs: ["virtuozzo/no-module-tree", "module/unavailable", "module/container-cannot-load", "module/tree-missing"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter"],
};
