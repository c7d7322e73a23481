import type { Rule } from "../../model/rule.js";
import { loading } from "../modules.js";

export const rule: Rule = {
  code: "backend/nf-tables-unsupported",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "This kernel has no nf_tables, which nft and the nft variant of iptables need",
  cause:
    "nft and the nft variant of iptables speak netlink to nf_tables. The kernel does not answer: it was built without nf_tables, its module is not loaded or gone after an upgrade, or the environment (WSL 1, gVisor, an old or vendor kernel) does not have it. The rules themselves are not at fault.",
  severity: "error",
  symptoms: [
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    // 1.8.9 on a kernel that has nfnetlink and no nf_tables: "Could not fetch rule set generation id: Invalid argument" (proof lab, kernel 6.1).
    { message: "iptables/not-root", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP", "EPROTONOSUPPORT"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.action", is: ["TABLE_ADD", "CHAIN_ADD"] }, { fact: "field.errno", is: ["EOPNOTSUPP", "EAFNOSUPPORT", "EPROTONOSUPPORT", "EINVAL"] }] },
    { message: "nft/netlink-unable-to-initialize-netlink-socket", when: [{ fact: "field.errno", is: "EPROTONOSUPPORT" }] },
    // nfnetlink has no such subsystem (net/netfilter/nfnetlink.c): EINVAL to a question, EOPNOTSUPP to a batch; before 3.13 it does not know batches.
    { message: "nft/cache-failed", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP", "EPROTONOSUPPORT"] }] },
    { message: "nft/missing-support", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP", "EPROTONOSUPPORT"] }] },
    { message: "nft/not-root", when: [{ fact: "field.errno", is: "EPROTONOSUPPORT" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EINVAL", "EOPNOTSUPP", "EAFNOSUPPORT", "EPROTONOSUPPORT"] }, { fact: "need.marked", is: "table" }] },
    { message: "iptables/unknown-option", when: [{ fact: "message.variant", is: "nft" }, { fact: "command.text", known: true }, { fact: "named.ownerGiven", is: true }, { fact: "message.program", matches: "^ip" }, { fact: "named.missing", is: false }] },
  ],
  modules: ["nf_tables"],
  tell: {
    question: { text: "Does the kernel take nf_tables at all?", where: "host", argv: ["nft", "list", "tables"] },
    answer: "it fails as well",
  },
  remedies: [
    {
      title: "Load nf_tables, when the kernel has it",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading("nf_tables", "nft_compat"),
      check: [["grep", "-q", "^nf_tables ", "/proc/modules"]],
      note: "For a container on the machine whose kernel it is; on OpenWrt the modules are packages kmod-nft-…. After a kernel upgrade without a restart no module is found: restart.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_tables_api.c" },
    },
    {
      title: "Use the legacy variant",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "message.id", matches: "^iptables" }, { fact: "distribution", known: true }, { any: [{ fact: "platform", not: ["docker", "kubernetes", "podman"] }, { fact: "platform", known: false }] }],
      commands: [{ distribution: "variant", to: "legacy" }],
      check: [["sh", "-c", "iptables -V | grep -q legacy && iptables -t nat -S"]],
      undo: [{ distribution: "variant", to: "nft" }],
      note: "Only where nft list tables fails too: rules that are in nf_tables would go on to filter. Start Docker and the like anew afterwards.",
      proof: { kind: "source", ref: "Debian iptables package, alternatives; iptables/nft.c nft_init" },
    },
    {
      title: "Use an iptables of the legacy kind",
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ fact: "message.id", matches: "^iptables" }, { any: [{ fact: "distribution", known: false }, { fact: "platform", is: ["docker", "kubernetes", "podman"] }] }],
      commands: [["sh", "-c", "command -v iptables-legacy iptables-nft; iptables -V"]],
      check: [],
      look: [{ command: ["sh", "-c", "command -v iptables-legacy iptables-nft; iptables -V"], for: "iptables-legacy: call it by this name, or let iptables mean it" }],
      note: "Debian and Ubuntu choose with update-alternatives, Alpine has the package iptables-legacy, Arch the package iptables instead of iptables-nft; RHEL 8 and later have no legacy. docker:dind takes DOCKER_IPTABLES_LEGACY=1. In a container the image decides, not the host.",
      proof: { kind: "source", ref: "the distributions' iptables packages; docker-library/docker dockerd-entrypoint.sh" },
    },
  ],
  explains: ["module/unavailable", "module/nft-chain-type-missing", "module/nft-compat-missing", "backend/mixed", "syntax/unknown-option", "nft/unsupported", "nft/object-missing"],
  ask: ["kernel", "platform"],
  sources: ["iptables/nft.c nft_init", "net/netfilter/nf_tables_api.c"],
};
