import type { Rule } from "../../model/rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/module-not-allowed",
  since: "0.1.0",
  title: "The container may not use a netfilter module that the rule needs",
  cause:
    "The kernel refused the rule, and the container's share of netfilter is the usual reason: before Virtuozzo 6.0 update 6 a module must be loaded on the node and stand in the node's and in the container's list; since then the mode decides. A few things (ipset, ebtables, arptables, conntrack helpers, the security table) no mode gives: those modules must be loaded on the node, or the rule must do without.",
  severity: "error",
  on: [
    { message: "iptables/unknown-error" },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: "none" }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.kind", is: "none" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.kind", is: "none" }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: ["mangle", "raw", "security"] }] },
    { message: "iptables/no-chain-target-match", weight: -1.5 },
    { message: "framework/csf-test-failed", weight: -1 },
  ],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  modules: [{ slot: "modules" }],
  netfilterMode: { slot: "mode" },
  remedies: modeRemedies({ slot: "mode" }, "iptable_filter,iptable_mangle,ipt_REJECT,ipt_limit,ipt_multiport,ipt_LOG,ipt_owner,ipt_recent,ipt_length,ipt_tos,ipt_ttl,ipt_TCPMSS,ipt_tcpmss", ["iptables", "-L", "-n"]),
  ask: ["netfilterMode", "virtuozzo"],
  absorbs: ["virtuozzo/no-module-tree", "module/unavailable", "module/container-cannot-load", "module/tree-missing"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter"],
};
