import type { Rule } from "../../model/rule.js";
import { tryInContainer } from "../scratch-rule.js";
import { modeRemedies, WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

export const rule: Rule = {
  code: "virtuozzo/nat-not-allowed",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "The container may not use the nat table",
  cause:
    "On Virtuozzo and OpenVZ the node decides, for each container, which netfilter features it gets. Address translation is not among those given to this one, so the kernel hides the nat table and the NAT targets from it. Nothing inside the container can change that, and modprobe there has nothing to load.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "nat" }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "field.table", is: "nat" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", known: true }, { fact: "need.kind", is: "nat" }] },
    { message: "iptables/unknown-error", when: [{ fact: "need.kind", known: true }, { fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/unknown-option", when: [{ fact: "named.targetsFirst", is: true }, { fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-find-match", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/couldnt-find-target", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "iptables/commit-error", when: [{ fact: "need.kind", is: "nat" }, { fact: "field.errno", is: "ENOENT" }] },
    { message: "framework/shorewall-failed", when: [{ fact: "need.kind", is: "nat" }] },
    { message: "framework/shorewall-capability", when: [{ fact: "need.kind", is: "nat" }] },
    "framework/nat-table-missing",
    // The 3.10 kernel names the types of nft's chains in the same mask.
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "messages", includes: "reading/nft-nat-chain" }] },
    // Helpers are asked for by every firewall, whether the container has NAT or not.
    { message: "module/modprobe-not-found", when: [{ fact: "field.module", matches: "^(?:ip6?table_nat|ip_nat|nf_nat(?:_ipv4)?|ipt_MASQUERADE|xt_nat)$" }] },
  ],
  requires: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }],
  excludes: [
    { fact: "netfilterMode", is: "full" },
    WITHOUT_MODES,
    // No kernel of Virtuozzo is newer than 9's 5.14.
    { fact: "kernel", atLeast: "5.15" },
    // The table is there: it is a single target or match that is not.
    { all: [{ fact: "message.id", is: "iptables/no-chain-target-match" }, { fact: "extensionsWorking", includes: "table nat" }] },
    // Rules that come along with a migrated container: the node lacks what the other one had.
    { fact: "messages", includes: ["vz/restore-exited", "vz/undump-failed"] },
    { fact: "field.errno", is: ["EPERM", "EACCES"] },
    { fact: "command.program", is: ["ip6tables", "ip6tables-restore"] },
    { fact: "field.program", is: "ip6tables" },
  ],
  supports: [{ fact: "netfilterMode", is: ["disabled", "stateless", "stateful"] }],
  modules: [{ slot: "modules" }, "iptable_nat"],
  netfilterMode: "full",
  tell: {
    question: { text: "Is it a container of Virtuozzo or OpenVZ?", where: "container", argv: ["sh", "-c", "ls -d /proc/vz; uname -r"] },
    answer: "/proc/vz is there, and the rule is one of NAT",
  },
  remedies: modeRemedies("full", ["ip_tables", "ip_conntrack", "iptable_nat"], tryInContainer("full")),
  ask: ["netfilterMode", "virtuozzo"],
  explains: ["virtuozzo/conntrack-not-allowed", "framework/csf-test-failed", "module/unavailable", "virtuozzo/no-module-tree", "module/container-cannot-load", "module/not-built", "module/tree-missing", "object/chain-missing"],
  sources: ["OpenVZ kernel 2.6.32-042stab141 kernel/kmod.c module_payload_allowed, kernel/ve/vecalls.c setup_iptables_mask", "OpenVZ vzkernel 3.10 kernel/kmod.c (nft-chain-2-nat)", "vzctl src/lib/iptables.c _g_netfilter"],
};
