import type { Rule } from "../../model/rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/nat-not-allowed",
  since: "0.1.0",
  title: "The container may not use the nat table",
  cause:
    "On Virtuozzo and OpenVZ the node decides, for each container, which netfilter features it gets. Address translation is not among those given to this one, so the kernel hides the nat table and the NAT targets from it. Nothing inside the container can change that.",
  severity: "error",
  on: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "nat" }], weight: 1 },
    { message: "iptables/restore-table-failed", when: [{ fact: "field.table", is: "nat" }], weight: 1 },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/commit-error", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "module/modprobe-not-found", when: [{ fact: "field.module", matches: "nat" }] },
  ],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  unless: [{ fact: "netfilterMode", is: "full" }, { fact: "command.program", is: ["ip6tables", "ip6tables-restore"] }],
  supports: [{ fact: "netfilterMode", is: ["disabled", "stateless", "stateful"], weight: 2 }],
  modules: [{ slot: "modules" }, "iptable_nat"],
  netfilterMode: "full",
  remedies: modeRemedies("full", "iptable_nat,ip_conntrack,ipt_state,iptable_filter,iptable_mangle,ipt_REJECT,ipt_limit,ipt_multiport", ["iptables", "-t", "nat", "-L", "-n"]),
  absorbs: ["framework/csf-test-failed", "module/unavailable", "virtuozzo/no-module-tree", "module/container-cannot-load", "module/not-built", "module/tree-missing", "object/chain-missing"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter"],
};
