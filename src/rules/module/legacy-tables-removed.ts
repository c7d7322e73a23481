import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "module/legacy-tables-removed",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "This kernel has no ip_tables any more, only nf_tables",
  cause:
    "Kernels of the RHEL 10 family and some from 6.17 on are built without the old table code. iptables-legacy, also inside a container with an older image, finds none of its tables and never will; the nft variant of iptables speaks to nf_tables and works.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
    { message: "iptables/restore-table-failed" },
    { message: "module/modprobe-not-found", when: [{ fact: "field.module", matches: "^(?:ip6?_tables|iptable_|ip6table_)" }] },
  ],
  requires: [{ any: [{ all: [{ fact: "messages", includes: "module/modprobe-not-found" }, { fact: "modulesLoaded", includes: "nf_tables" }, { fact: "modulesLoaded", lacks: ["ip_tables"] }, { any: [{ fact: "moduleTree", not: false }, { fact: "moduleTree", known: false }] }] }, { fact: "kernel", matches: "el10|[.]fc4[3-9]" }, { fact: "kernel", atLeast: "6.17" }, { fact: "distribution", matches: "(?:alma|rocky|red hat|rhel|centos|oracle)[a-z ]{1,40}10(?:[.]|$| )" }] }],
  excludes: [{ fact: "variant", is: "nft" }],
  modules: ["ip_tables"],
  tell: {
    question: { text: "Does this kernel still have the legacy tables?", where: "host", argv: ["modprobe", "-n", "-v", "ip_tables"] },
    answer: "it says \"not found\", while modprobe -n -v nf_tables finds that one",
  },
  remedies: [
    {
      title: "Use the nft variant of iptables, on the host and in images",
      where: "host",
      effect: "reversible",
      lasting: true,
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-nft"]],
      check: [["iptables", "-V"]],
      undo: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-legacy"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-legacy"]],
      proof: { kind: "source", ref: "Linux net/ipv4/netfilter/Kconfig IP_NF_IPTABLES_LEGACY" },
    },
  ],
  explains: ["module/unavailable", "module/not-built", "module/container-cannot-load"],
  sources: ["Linux net/ipv4/netfilter/Kconfig IP_NF_IPTABLES_LEGACY", "RHEL 10 release notes: iptables removed"],
};
