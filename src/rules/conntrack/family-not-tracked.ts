import type { Test } from "../../model/fact.js";
import type { Rule, RuleCommand } from "../../model/rule.js";
import { loading } from "../modules.js";
import { TRIES, tryInContainer } from "../scratch-rule.js";
import { modeRemedies } from "../virtuozzo-mode-remedies.js";

const IN_CONTAINER: readonly Test[] = [{ fact: "platform", known: true }, { fact: "platform", is: "virtuozzo" }, { any: [{ fact: "place", known: false }, { fact: "place", is: "container" }] }];
const ELSEWHERE: Test = { any: [{ fact: "platform", known: false }, { fact: "platform", not: "virtuozzo" }, { fact: "place", is: "node" }] };
const TRIED: RuleCommand = ["sh", "-c", TRIES.stateful];

export const rule: Rule = {
  code: "conntrack/family-not-tracked",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "Connections of this address family are not tracked",
  cause:
    "A match or target that asks for a connection's state makes the kernel start tracking for its family, IPv4 or IPv6, when the rule is added. Up to Linux 4.18 that is a module for each family, besides nf_conntrack itself; where it is missing, or a container may not have it, the rule is refused. Bridge and ARP rules have no tracking at all before Linux 5.3.",
  severity: "error",
  symptoms: [
    { message: "kernel/tracking-unavailable" },
    { message: "kernel/*", when: [{ fact: "field.problem", is: "tracking" }] },
    { message: "iptables/commit-error", when: [{ fact: "message.problems", includes: "kernel/tracking" }] },
    { message: "iptables/unknown-error", when: [{ fact: "message.problems", includes: "kernel/tracking" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "message.problems", includes: "kernel/tracking" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "message.problems", includes: "kernel/tracking" }] },
    { message: "iptables/commit-error", when: [{ fact: "messages", includes: "kernel/tracking-unavailable" }] },
    { message: "iptables/unknown-error", when: [{ fact: "messages", includes: "kernel/tracking-unavailable" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "messages", includes: "kernel/tracking-unavailable" }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "messages", includes: "kernel/tracking-unavailable" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: "EPROTOTYPE" }] },
  ],
  supports: [{ fact: "need.kind", is: "conntrack" }],
  modules: ["nf_conntrack", "nf_conntrack_ipv4", "nf_conntrack_ipv6"],
  netfilterMode: "stateful",
  remedies: [
    ...modeRemedies("stateful", ["ip_tables", "ip_conntrack", "ipt_state", "ipt_conntrack"], tryInContainer("stateful"), IN_CONTAINER),
    {
      title: "Load tracking for IPv4",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [
        ELSEWHERE,
        { any: [{ fact: "kernel", below: "4.18" }, { fact: "kernel", known: false }] },
        { any: [{ fact: "field.familyNumber", below: 3 }, { fact: "field.familyNumber", known: false }] },
      ],
      only: "before kernel 4.19, and of RHEL 8's 4.18",
      ...loading("nf_conntrack_ipv4"),
      check: [TRIED],
      note: "Not found: tracking is nf_conntrack alone there (from 4.19 on, and in RHEL 8's 4.18). Then add the rule again. To keep it, append the name to /etc/modules-load.d/whytables.conf. insmod does not load what a module needs; modprobe does.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_proto.c nf_ct_l3proto_try_module_get (until 4.18)" },
    },
    {
      title: "Load tracking for IPv6",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [ELSEWHERE, { any: [{ fact: "kernel", below: "4.18" }, { fact: "kernel", known: false }] }, { fact: "field.familyNumber", atLeast: 10 }],
      only: "for IPv6, before kernel 4.19",
      ...loading("nf_conntrack_ipv6"),
      check: [["sh", "-c", TRIES.stateful.replaceAll("iptables", "ip6tables")]],
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_proto.c nf_ct_l3proto_try_module_get (until 4.18)" },
    },
    {
      title: "Load tracking with its defragmentation",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [ELSEWHERE, { fact: "kernel", atLeast: "4.18" }],
      only: "from kernel 4.18 on",
      ...loading("nf_conntrack", "nf_defrag_ipv4", "nf_defrag_ipv6"),
      check: [TRIED],
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_proto.c nf_ct_netns_get (4.19)" },
    },
  ],
  explains: ["restore/line-refused", "kernel/rule-refused", "module/unavailable"],
  ask: ["kernel"],
  sources: ["net/netfilter/nf_conntrack_proto.c nf_ct_l3proto_try_module_get, nf_ct_netns_get", "net/netfilter/xt_conntrack.c, xt_connlimit.c, xt_state.c (check functions)"],
};
