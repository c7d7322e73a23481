import type { Rule, RuleRemedy } from "../../model/rule.js";
import { REFUSED_HERE } from "../scratch-rule.js";

// Kernels of rolling distributions have the tables; there an upgrade without a restart is the usual reason.
const ROLLING = "^(?!.*(?:arch|zen|cachyos|[Mm][Aa][Nn][Jj][Aa][Rr][Oo]|void|gentoo))";

const CHOSEN = "/root/whytables.alternatives";

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
  requires: [{ any: [{ all: [{ fact: "messages", includes: "module/modprobe-not-found" }, { fact: "modulesLoaded", includes: "nf_tables" }, { fact: "modulesLoaded", lacks: ["ip_tables"] }, { any: [{ fact: "moduleTree", not: false }, { fact: "moduleTree", known: false }] }] }, { fact: "kernel", matches: "el10|[.]fc4[3-9]" }, { all: [{ fact: "kernel", atLeast: "6.17" }, { any: [{ fact: "messages", includes: "module/modprobe-not-found" }, { fact: "kernel", matches: ROLLING }] }] }, { fact: "distribution", matches: "(?:alma|rocky|red hat|rhel|centos|oracle)[a-z ]{1,40}10(?:[.]|$| )" }] }],
  excludes: [{ fact: "variant", is: "nft" }],
  modules: ["ip_tables"],
  tell: {
    question: { text: "Does this kernel still have the legacy tables?", where: "host", argv: ["modprobe", "-n", "-v", "ip_tables"] },
    answer: "it says \"not found\", while modprobe -n -v nf_tables finds that one",
  },
  remedies: [
    ...([
      ["update-alternatives", "Debian and Ubuntu, also in images of them", "debian|ubuntu|mint|raspb|proxmox|kali", [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-nft"]], [["sh", "-c", `update-alternatives --set-selections < ${CHOSEN}`]]],
      ["alternatives", "Fedora and RHEL", "fedora|red hat|rhel|centos|alma|rocky|oracle", [["dnf", "-y", "install", "iptables-nft"], ["alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"]], [["alternatives", "--auto", "iptables"]]],
      ["pacman", "Arch", "arch|manjaro|endeavour", [["pacman", "-S", "iptables-nft"]], [["pacman", "-S", "iptables"]]],
      ["apk", "Alpine", "alpine", [["apk", "add", "iptables"], ["ln", "-sf", "/sbin/xtables-nft-multi", "/usr/local/sbin/iptables"]], [["rm", "/usr/local/sbin/iptables"]]],
    ] as const).map(([by, words, matches, commands, undo], at): RuleRemedy => ({
      title: `Use the nft variant of iptables (${by})`,
      where: "host",
      effect: by === "update-alternatives" ? "reversible" : "dangerous",
      lasting: true,
      when: [{ any: [...(at === 0 ? [{ fact: "distribution", known: false } as const] : []), { all: [{ fact: "distribution", known: true }, { fact: "distribution", matches }] }] }],
      only: `on ${words}`,
      ...(by === "update-alternatives" ? { record: [["sh", "-c", `update-alternatives --get-selections | grep -E '^ip6?tables ' > ${CHOSEN}`]] } : {}),
      commands,
      check: [REFUSED_HERE],
      undo,
      note: "In a container the image decides: write the lines into its Dockerfile. First see with modprobe -n -v ip_tables that it is so: it says not found, while modprobe -n -v nf_tables finds that one. If /lib/modules has no folder of the version that uname -r prints, the kernel was only upgraded: restart.",
      proof: by === "update-alternatives" ? { kind: "live", ref: "proof lab; Linux net/ipv4/netfilter/Kconfig IP_NF_IPTABLES_LEGACY" } : { kind: "source", ref: "Linux net/ipv4/netfilter/Kconfig IP_NF_IPTABLES_LEGACY" },
    })),
  ],
  explains: ["module/unavailable", "module/not-built", "module/container-cannot-load"],
  sources: ["Linux net/ipv4/netfilter/Kconfig IP_NF_IPTABLES_LEGACY", "RHEL 10 release notes: iptables removed"],
};
