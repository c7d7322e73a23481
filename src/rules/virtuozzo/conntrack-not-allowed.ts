import type { Rule } from "../../model/rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/conntrack-not-allowed",
  since: "0.1.0",
  title: "The container may not use connection tracking",
  cause:
    "The rule asks for the state of a connection, and this container's netfilter does not track connections: its mode is disabled or stateless, or, before Virtuozzo 6.0 update 6, the tracking modules are missing from the node's or the container's list. The kernel then behaves as if the match did not exist.",
  severity: "error",
  on: [
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/commit-error", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/restore-line-failed", weight: -1 },
    { message: "framework/ufw-init-failed", weight: -2 },
    { message: "framework/csf-test-failed", when: [{ fact: "field.tested", matches: "state|conntrack|connlimit" }] },
    { message: "module/modprobe-not-found", when: [{ fact: "field.module", matches: "conntrack|xt_state|ipt_state" }] },
  ],
  when: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  unless: [{ fact: "netfilterMode", is: ["stateful", "full"] }],
  supports: [{ fact: "netfilterMode", is: ["disabled", "stateless"], weight: 2 }],
  modules: [{ slot: "modules" }, "nf_conntrack"],
  netfilterMode: "stateful",
  remedies: modeRemedies("stateful", "ip_conntrack,ipt_state,ipt_conntrack,ipt_helper,iptable_filter,iptable_mangle,ipt_REJECT,ipt_limit,ipt_multiport", ["iptables", "-m", "state", "-h"]),
  absorbs: ["framework/ufw-init-failed", "restore/line-refused", "module/unavailable", "virtuozzo/no-module-tree", "module/container-cannot-load", "module/not-built", "module/tree-missing", "framework/csf-test-failed"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter"],
};
