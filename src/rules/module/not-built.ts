import type { Rule, RuleRemedy } from "../../model/rule.js";
import { MODULE_PACKAGES } from "../module-packages.js";
import { EXTENSION_MISSING, FEATURE_MISSING, NFT_CACHE_FAILED, TABLE_MISSING } from "../symptoms.js";

export const rule: Rule = {
  code: "module/not-built",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "This kernel was built without the module",
  cause:
    "The kernel of this machine does not have the match, target or table at all: vendors of phones, network storage, routers, hosted and self-made kernels leave out what their own use does not need. Nothing that is loaded or configured changes that; it takes another kernel or module package, or a rule that does without.",
  severity: "error",
  symptoms: [
    TABLE_MISSING,
    EXTENSION_MISSING,
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EINVAL"] }] },
    { message: "ipset/cannot-open-session" },
    FEATURE_MISSING,
    { message: "module/modprobe-not-found" },
    "module/load-failed",
    // kmod's answer where it knows the name and no file of it.
    { message: "module/cannot-insert", when: [{ fact: "field.errno", known: true }, { fact: "field.errno", is: "ENOSYS" }] },
    NFT_CACHE_FAILED,
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["ENOENT", "EOPNOTSUPP"] }, { any: [{ fact: "need.marked", known: false }, { fact: "need.marked", is: "expression" }] }] },
  ],
  // CRIU itself says which option it takes to be disabled.
  requires: [{ any: [{ fact: "message.id", is: "vz/criu-network-lock-failed" }, { fact: "messages", includes: "module/modprobe-not-found" }, { fact: "need.missing", is: true }, { fact: "message.id", is: "module/cannot-insert" }, { fact: "platform", is: ["android", "wsl", "nas", "router"] }, { fact: "kernelBuild", is: "vendor" }, { fact: "kernelConfigMissing", known: true }] }],
  excludes: [{ fact: "need.loaded", is: true }, { all: [{ fact: "message.id", not: "vz/criu-network-lock-failed" }, { fact: "platform", is: "lxc" }, { fact: "place", known: false }] }, { all: [{ fact: "kernelConfigBuilt", known: true }, { fact: "kernelConfigMissing", known: false }] }, { all: [{ fact: "kernelBuild", is: "distribution" }, { fact: "need.basic", is: true }] }, { fact: "moduleTree", is: false }, { fact: "platform", is: "virtuozzo" }, { fact: "upgraded", is: true }, { fact: "messages", includes: ["module/modprobe-no-tree"] }, { fact: "messages", includes: "module/no-modules-folder" }, { all: [{ fact: "variant", is: "legacy" }, { fact: "kernel", matches: "[.]el9|[.]fc[3-9]" }] }, { all: [{ fact: "message.id", not: "vz/criu-network-lock-failed" }, { fact: "place", is: "container" }, { fact: "platform", is: ["docker", "kubernetes", "podman", "lxc"] }] }],
  supports: [{ fact: "need.missing", is: true }, { any: [{ fact: "platform", is: ["android", "wsl", "nas", "router"] }, { fact: "kernelBuild", is: "vendor" }] }, { fact: "kernelConfigMissing", known: true }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does modprobe say of the module, without loading it?", where: "host", argv: ["modprobe", "-n", "-v", { slot: "module" }] },
    answer: "it says \"not found\", although /lib/modules has a folder for the running kernel",
  },
  remedies: [
    ...([
      ["Ubuntu", "ubuntu|mint", "-generic$", ["sh", "-c", "apt-get install -y linux-modules-extra-$(uname -r)"], "apt-get remove with the same name"],
      ["Fedora, RHEL 8 and later, and their relatives", "fedora|red hat|rhel|centos|alma|rocky|oracle", "[.](?:el(?:[89]|10)|fc)", ["sh", "-c", "dnf install -y kernel-modules-extra-$(uname -r)"], "dnf remove with the same name"],
    ] as const).map(([words, matches, kernel, command, undo]): RuleRemedy => ({
      title: `Install the package that brings this kernel's further modules (${command[2].split(" ")[0]})`,
      where: "host",
      effect: "interrupts-traffic",
      lasting: true,
      when: [{ any: [{ all: [{ fact: "distribution", known: true }, { fact: "distribution", matches }] }, { all: [{ fact: "kernel", known: true }, { fact: "kernel", matches: kernel }] }] }],
      only: `on ${words}`,
      commands: [[...command]],
      check: [["modprobe", "-n", "-a", { slot: "modules" }]],
      undo: `The package goes by ${undo}.`,
      proof: { kind: "source", ref: "linux-modules-extra (Ubuntu), kernel-modules-extra (Fedora, RHEL)" },
    })),
    {
      title: "See how the kernel was configured, and which modules it has",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "uname -r; (zcat /proc/config.gz 2>/dev/null || cat /boot/config-$(uname -r) ) | grep -E 'NETFILTER_XT_|IP_NF_|IP6_NF_|NF_TABLES|NFT_|IP_SET' | grep -v =y; ls /lib/modules/$(uname -r)/kernel/net/netfilter"]],
      check: [],
      note: "What says is not set was not built; =m has to be a file. Further modules are often in a package of their own: kernel-modules-extra (Fedora, RHEL), linux-modules-extra (Ubuntu), kmod-ipt-… (OpenWrt). Otherwise use a kernel that has them, or a rule that does without the match.",
      proof: { kind: "source", ref: "net/netfilter/Kconfig" },
    },
    ...MODULE_PACKAGES,
  ],
  ask: ["kernel", "kernelsOnDisk"],
  explains: ["module/unavailable", "nft/object-missing", "framework/ufw-init-failed", "framework/csf-test-failed", "restore/line-refused", "parameter/program-failed"],
  sources: ["net/netfilter/Kconfig", "kmod tools/modprobe.c"],
};
