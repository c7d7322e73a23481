import type { Test } from "../../model/fact.js";
import { typedByRoot } from "../rule-again.js";
import type { Rule } from "../../model/rule.js";

const ROOTLESS: Test = { any: [{ fact: "platform", is: ["podman", "proot", "android"] }, { fact: "containerRights", is: "rootless" }] };

export const rule: Rule = {
  code: "privilege/user-namespace",
  family: "refused-by-rights",
  since: "0.1.0",
  title: "root of a rootless container has no right over this network",
  cause:
    "In a rootless container, an unprivileged LXC container, PRoot or Termux, root is an ordinary user of the machine under another name. Capabilities held there count only for a network namespace that belongs to the same user namespace, and never for loading kernel modules. The kernel's own check answers with Operation not permitted, which iptables words as (you must be root); a plain Permission denied comes from a layer before it, such as PRoot, SELinux or a missing right to load the table's module.",
  severity: "error",
  symptoms: [
    // x_tables makes the file for root of the namespace's owner since Linux 4.10; before, it is the machine's root's, whoever reads it.
    { message: "iptables/table-names-denied" },
    { message: "means/version-unreadable", when: [ROOTLESS] },
    { message: "iptables/table-init-failed", when: [{ any: [{ fact: "field.errno", is: "EACCES" }, { all: [{ fact: "field.errno", is: "EPERM" }, ROOTLESS] }] }] },
    { message: "iptables/not-root", when: [{ any: [{ fact: "field.error", known: false }, { fact: "field.errno", is: ["EPERM", "EACCES"] }] }, ROOTLESS] },
    { message: "iptables/save-init-failed", when: [{ any: [{ fact: "field.errno", is: "EACCES" }, { all: [{ fact: "field.errno", is: "EPERM" }, ROOTLESS] }] }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, ROOTLESS] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, ROOTLESS] },
    { message: "iptables/kernel-socket", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, ROOTLESS] },
  ],
  excludes: [{ fact: "user", is: "user" }],
  supports: [{ fact: "user", is: "root" }, { fact: "place", is: "container" }, { fact: "netAdmin", is: true }, { any: [{ fact: "platform", is: ["podman", "proot"] }, { fact: "containerRights", is: "rootless" }] }],
  tell: {
    question: { text: "Is root here an ordinary user outside?", where: "container", argv: ["cat", "/proc/self/uid_map"] },
    answer: "the second number is not 0",
  },
  remedies: [
    typedByRoot("Type it as the machine's own root", "What belongs to a network namespace of the user's own stays in there: podman unshare --rootless-netns."),
    {
      title: "Set the rules on the host as its own root, or start the container with root's rights",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["cat", "/proc/self/uid_map"]],
      check: [["grep", "-q", "^ *0 *0 *4294967295$", "/proc/self/uid_map"]],
      note: "0 0 4294967295 means the machine's own user namespace. Rootless Podman's own network is reached by podman unshare --rootless-netns; rules there are those of its containers. PRoot and Termux without a rooted phone cannot set rules at all.",
      proof: { kind: "source", ref: "user_namespaces(7); net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl; podman-unshare(1)" },
    },
    {
      title: "Give the rules a network namespace of their own",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["unshare", "--user", "--map-root-user", "--net", { slot: "program" }, "-t", { slot: "table" }, "-S"]],
      check: [["unshare", "--user", "--map-root-user", "--net", { slot: "program" }, "-t", { slot: "table" }, "-N", "whytables"]],
      note: "Only to try: rules there do not touch the host's traffic, and are gone with the command. The modules must be loaded on the host beforehand.",
      proof: { kind: "source", ref: "kernel/user_namespace.c; net/core/net_namespace.c (user_ns of a net); net/ipv4/netfilter/ip_tables.c ns_capable(net->user_ns)" },
    },
  ],
  ask: ["platform", "place"],
  sources: ["user_namespaces(7)", "net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl (ns_capable of the namespace's owner)", "libiptc/libiptc.c TC_STRERROR (EPERM only)"],
};
