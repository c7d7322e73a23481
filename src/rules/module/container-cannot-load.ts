import { ROOTLESS } from "../conditions.js";
import type { Rule } from "../../model/rule.js";
import { MODULE_PACKAGES } from "../module-packages.js";
import { EXTENSION_MISSING, NF_TABLES_MISSING } from "../symptoms.js";
import { atBoot, loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "module/container-cannot-load",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The container cannot load the module, and its host has not loaded it",
  cause:
    "A container has the kernel of its host and no right, and mostly no files, to load modules into it. iptables inside asks modprobe, which finds no /lib/modules or is refused. The module has to be there on the host before the container needs it; hosts whose own firewall is nftables (RHEL 9 and its relatives, Fedora, Debian) often never load the ip_tables family.",
  severity: "error",
  symptoms: [
    { message: "means/module-load-failed", when: [{ fact: "field.errno", is: "EPERM" }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", not: ["EPERM", "EACCES", "EAFNOSUPPORT"] }] },
    { message: "iptables/restore-table-failed" },
    { message: "iptables/save-init-failed", when: [{ fact: "field.errno", is: ["ENOENT", "ENOPROTOOPT"] }] },
    EXTENSION_MISSING,
    NF_TABLES_MISSING,
    { message: "ipset/cannot-open-session" },
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }] },
    { message: "module/modprobe-no-tree" },
    { message: "module/no-modules-folder" },
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, { fact: "place", is: "container" }] },
    // Podman's network program runs in the user's own namespace, where root may not load either.
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, { any: [{ fact: "platform", is: "podman" }, ROOTLESS] }] },
    "module/modprobe-not-found",
    "module/load-failed",
    { message: "shell/modprobe-not-found" },
  ],
  requires: [{ any: [{ all: [{ fact: "platform", is: "virtuozzo" }, { fact: "place", is: "container" }, { any: [{ fact: "virtuozzo", atLeast: "8" }, { fact: "kernel", matches: "[.]vz[89]" }] }] }, { all: [{ fact: "platform", is: ["docker", "kubernetes", "podman", "lxc", "systemd-nspawn"] }, { fact: "place", is: "container" }] }, { all: [{ fact: "place", is: "container" }, { fact: "platform", known: false }] }, ROOTLESS, { fact: "messages", includes: "module/no-modules-folder" }, { all: [{ fact: "platform", is: ["lxc", "systemd-nspawn"] }, { fact: "messages", includes: "module/modprobe-no-tree" }] }, { all: [{ fact: "variant", is: "legacy" }, { any: [{ fact: "kernel", matches: "[.]el9|[.]fc[3-9]" }, { fact: "distribution", matches: "(?:alma|rocky|red hat|rhel|centos|oracle)[a-z ]{1,40}9|fedora" }] }] }, { fact: "message.id", is: "module/cannot-insert" }] }],
  // CRIU dumps from outside, with the rights of the host.
  excludes: [{ fact: "message.id", is: "vz/criu-network-lock-failed" }, { fact: "modulesDisabled", is: true }, { fact: "kernelBuild", is: "gvisor" }, { all: [{ fact: "messages", includes: "module/blacklisted" }, { any: [{ fact: "platform", known: false }, { fact: "platform", not: "lxc" }, { fact: "modulesBlacklisted", known: true }] }] }, { all: [{ fact: "platform", is: "virtuozzo" }, { any: [{ fact: "virtuozzo", below: "8" }, { all: [{ fact: "virtuozzo", known: false }, { any: [{ fact: "kernel", known: false }, { fact: "kernel", matches: "stab|[.]vz7|^3[.]10[.]" }] }] }] }] }, { fact: "platform", is: ["wsl", "android"] }, { all: [{ fact: "message.id", is: "module/cannot-insert" }, { fact: "field.path", known: true }, { fact: "place", known: false }, { fact: "platform", known: false }] }],
  supports: [{ fact: "place", is: "container" }, { fact: "messages", includes: ["module/modprobe-no-tree", "module/no-modules-folder"] }, { fact: "distribution", matches: "alpine|almalinux|rocky|rhel|red hat|fedora|centos stream" }],
  modules: [{ slot: "modules" }, "ip_tables"],
  tell: {
    question: { text: "Is this a container, and of which kind?", where: "container", argv: ["systemd-detect-virt", "-c"] },
    answer: "it prints docker, lxc, podman or another kind of container",
  },
  remedies: [
    {
      title: "Load the modules on the host",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading("ip_tables", { slot: "modules" }),
      check: [REFUSED_HERE],
      note: "Where the host's kernel has no ip_tables any more (RHEL 10 family, some kernels from 6.17 on), or the host is not yours, use the nft variant of iptables in the image: its rules need no ip_tables. Kubernetes: a privileged init container or DaemonSet with the host's /lib/modules can load them.",
      proof: { kind: "live", ref: "proof lab; kernel/module: CAP_SYS_MODULE in the initial user namespace" },
    },
    ...MODULE_PACKAGES,
    ...atBoot(["ip_tables", { slot: "modules" }]),
    {
      title: "Or use the nft variant in the container, and no module of the old tables",
      last: true,
      where: "image",
      effect: "reversible",
      lasting: true,
      when: [{ any: [{ fact: "distribution", known: false }, { fact: "distribution", matches: "debian|ubuntu" }] }],
      only: "in an image of Debian or Ubuntu",
      commands: [["update-alternatives", "--set", "iptables", "/usr/sbin/iptables-nft"], ["update-alternatives", "--set", "ip6tables", "/usr/sbin/ip6tables-nft"]],
      check: [REFUSED_HERE],
      undo: [["update-alternatives", "--auto", "iptables"], ["update-alternatives", "--auto", "ip6tables"]],
      note: "As a RUN line of the Dockerfile: in a container alone it is gone with it. Alpine from 3.19 on has nft by default; docker:dind takes it unless DOCKER_IPTABLES_LEGACY is set.",
      proof: { kind: "source", ref: "Debian iptables package, alternatives; docker:dind dockerd-entrypoint.sh" },
    },
  ],
  ask: ["platform", "kernel"],
  explains: ["module/unavailable", "module/tree-missing", "module/not-built", "framework/docker-failed", "framework/ufw-init-failed"],
  sources: ["kmod libkmod/libkmod.c", "net/netfilter/x_tables.c"],
};
