import type { Rule } from "../../model/rule.js";

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
      title: "Use the legacy variant",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "message.id", matches: "^iptables" }],
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-legacy"]],
      check: [["iptables", "-L", "-n"]],
      undo: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-nft"]],
      proof: { kind: "live", ref: "proof lab; Debian iptables package, alternatives; iptables/nft.c nft_init" },
    },
    {
      title: "Or load nf_tables, when the kernel has it",
      where: "host",
      effect: "reversible",
      lasting: false,
      commands: [["modprobe", "-a", "nf_tables", "nft_compat"]],
      check: [["lsmod"]],
      undo: [["modprobe", "-r", "-a", "nft_compat", "nf_tables"]],
      proof: { kind: "source", ref: "net/netfilter/nf_tables_api.c" },
    },
  ],
  explains: ["module/unavailable", "module/nft-chain-type-missing", "module/nft-compat-missing", "backend/mixed", "syntax/unknown-option", "nft/unsupported", "nft/object-missing"],
  ask: ["kernel", "platform"],
  sources: ["iptables/nft.c nft_init", "net/netfilter/nf_tables_api.c"],
};
