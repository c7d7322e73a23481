import type { Rule } from "../../model/rule.js";
import { tryInContainer } from "../scratch-rule.js";
import { STATELESS_IN_CONTAINER } from "../stateless-set.js";
import { modeRemedies, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/conntrack-not-allowed",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "The container may not use connection tracking",
  cause:
    "The rule asks for the state of a connection, and this container's netfilter does not track connections: its mode is disabled or stateless, or, before Virtuozzo 6.0 update 6, the tracking modules are missing from the node's or the container's list. The kernel then behaves as if the match did not exist, or refuses it with Invalid argument (2.6.32) or Protocol wrong type for socket (3.10).",
  severity: "error",
  symptoms: [
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", known: true }, { fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", known: true }, { fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/unknown-option", when: [{ fact: "named.targetsFirst", is: true }, { fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "iptables/commit-error", when: [{ fact: "need.kind", is: "conntrack" }, { fact: "field.errno", is: "ENOENT" }] },
    // Where xt_state is loaded on the node, its check asks for tracking. Source: 2.6.32 xt_state.c state_mt_check, 3.10 nf_conntrack_proto.c nf_ct_l3proto_try_module_get.
    { message: "iptables/commit-error", when: [{ fact: "need.kind", is: "conntrack" }, { fact: "field.errno", is: ["EPROTOTYPE", "EINVAL"] }, { fact: "messages", lacks: "kernel/extension-size-differs" }] },
    { message: "iptables/restore-line-failed", when: [{ fact: "messages", lacks: ["iptables/memory-allocation", "kernel/beancounter-shortage", "vz/failed-counter"] }] },
    { message: "framework/ufw-init-failed" },
    { message: "framework/shorewall-failed", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "framework/shorewall-capability", when: [{ fact: "need.kind", is: "conntrack" }] },
    { message: "framework/shorewall-no-state" },
    // The tests of state and connlimit end in LOG or REJECT: where LOG is missing, it tells nothing of tracking.
    { message: "framework/csf-test-failed", when: [{ fact: "field.tested", matches: "state|conntrack|connlimit" }, { fact: "messages", lacks: "framework/csf-log-failed" }] },
    { message: "module/modprobe-not-found", when: [{ fact: "field.module", matches: "conntrack|xt_state|ipt_state" }] },
  ],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  excludes: [{ fact: "netfilterMode", is: ["stateful", "full"] }, WITHOUT_MODES, { fact: "messages", includes: ["vz/restore-exited", "vz/undump-failed"] }, { fact: "field.errno", is: ["EPERM", "EACCES"] }],
  supports: [{ fact: "netfilterMode", is: ["disabled", "stateless"] }],
  modules: [{ slot: "modules" }, "nf_conntrack"],
  netfilterMode: "stateful",
  tell: {
    question: { text: "Is it a container of Virtuozzo or OpenVZ?", where: "container", argv: ["sh", "-c", "ls -d /proc/vz; uname -r"] },
    answer: "/proc/vz is there, and the rule uses state or conntrack",
  },
  remedies: [
    ...modeRemedies("stateful", ["ip_tables", "ip_conntrack", "ipt_state", "ipt_conntrack", "ipt_helper"], tryInContainer("stateful")),
    STATELESS_IN_CONTAINER,
  ],
  ask: ["netfilterMode", "virtuozzo"],
  explains: ["framework/ufw-init-failed", "restore/line-refused", "module/unavailable", "virtuozzo/no-module-tree", "module/container-cannot-load", "module/not-built", "module/tree-missing", "framework/csf-test-failed", "conntrack/family-not-tracked", "kernel/rule-refused"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "vzctl src/lib/iptables.c _g_netfilter"],
};
