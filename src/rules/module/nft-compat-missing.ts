import type { Rule } from "../../model/rule.js";
import { MODULE_PACKAGES } from "../module-packages.js";
import { loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "module/nft-compat-missing",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "nf_tables is there, its compatibility with iptables' extensions is not",
  cause:
    "The nft variant of iptables hands matches and targets that nf_tables does not have itself to the module nft_compat, which in turn needs the xt_ module of each. One of the two is missing in the kernel, so ordinary extensions fail although nf_tables works.",
  severity: "error",
  symptoms: [
    { message: "iptables-nft/extension-not-supported" },
    { message: "iptables/extension-revision-unsupported" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }, { fact: "field.action", is: ["RULE_APPEND", "RULE_INSERT", "RULE_REPLACE"] }] },
    { message: "iptables-nft/chain-does-not-exist", when: [{ fact: "named.known", is: true }, { fact: "field.target", not: ["ACCEPT", "DROP", "QUEUE", "RETURN"] }] },
    { message: "iptables/couldnt-load-match", when: [{ fact: "named.known", is: true }, { fact: "variant", is: "nft" }] },
    { message: "iptables/couldnt-load-target", when: [{ fact: "named.known", is: true }, { fact: "variant", is: "nft" }] },
    // The nft variant knows the options of an extension only when the kernel has it.
    { message: "iptables/unknown-option", when: [{ fact: "message.variant", is: "nft" }, { fact: "named.ownerGiven", is: true }, { any: [{ fact: "messages", includes: "iptables/extension-revision-unsupported" }, { fact: "need.basic", is: false }] }] },
    // libxtables leaves a revision out that the kernel lacks, and its options with it, or reads them with those of an older one.
    { message: "iptables/*", when: [{ fact: "named.missing", is: true }, { fact: "field.revision", known: false }] },
    { message: "iptables-nft/xt-not-found" },
  ],
  // nf_tables came with 3.13; RHEL 7 has it in 3.10.
  // Android's own iptables is the legacy one.
  excludes: [{ all: [{ fact: "platform", is: "wsl" }, { fact: "messages", includes: "iptables/extension-revision-unsupported" }, { fact: "kernelConfigBuilt", known: false }] }, { all: [{ fact: "platform", is: "wsl" }, { fact: "messages", includes: "iptables/extension-revision-unsupported" }, { fact: "kernelConfigMissing", known: true }] }, { all: [{ fact: "platform", is: "android" }, { fact: "message.id", is: "iptables/extension-revision-unsupported" }, { fact: "variant", known: false }] }, { fact: "user", is: "user" }, { fact: "message.variant", is: "legacy" }, { all: [{ fact: "message.variant", known: false }, { fact: "variant", is: "legacy" }] }, { all: [{ fact: "kernel", below: "3.13" }, { fact: "kernel", matches: "^(?!.*(?:el7|vz7))" }] }],
  modules: ["nft_compat", { slot: "modules" }],
  tell: {
    question: { text: "Does this kernel have what iptables-nft needs for old extensions?", where: "host", argv: ["modprobe", "-n", "-v", "nft_compat"] },
    answer: "it says \"not found\"",
  },
  remedies: [
    {
      title: "Load nft_compat and the extension's module on the machine whose kernel it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading("nft_compat", { slot: "modules" }),
      check: [REFUSED_HERE],
      note: "Not found: install the package with further modules (kernel-modules-extra, linux-modules-extra), or use iptables-legacy if the kernel has ip_tables. To keep it, put the names into /etc/modules-load.d.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nft_compat.c; iptables/nft.c" },
    },
    ...MODULE_PACKAGES,
  ],
  explains: ["module/unavailable", "syntax/unknown-target", "userspace/extension-library-missing"],
  ask: ["kernel", "modulesLoaded"],
  sources: ["net/netfilter/nft_compat.c", "iptables libxtables/xtables.c compatible_revision"],
};
