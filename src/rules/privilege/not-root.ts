import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "privilege/not-root",
  family: "refused-by-rights",
  since: "0.1.0",
  title: "iptables was run by an ordinary user",
  cause:
    "Reading or changing the rules takes root's rights over the network (the capability CAP_NET_ADMIN); listing them is no exception. The program itself may be run by anybody, so the refusal only comes when it asks the kernel.",
  severity: "error",
  symptoms: [
    "means/not-root",
    { message: "iptables/table-names-denied", when: [{ fact: "user", known: true }, { fact: "user", is: "user" }] },
    // What is said when even the question for the revision is refused.
    { message: "iptables/revision-assumed", when: [{ fact: "messages", includes: "module/cannot-insert" }] },
    { message: "iptables/program-failed-to-list-table-names-in", when: [{ fact: "field.errno", is: ["EACCES", "EPERM"] }] },
    { message: "iptables/not-root", when: [{ any: [{ fact: "field.error", known: false }, { fact: "field.errno", is: ["EPERM", "EACCES"] }] }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: "EPERM" }] },
    { message: "iptables/table-init-failed", when: [{ fact: "field.errno", is: "EACCES" }, { fact: "user", is: "user" }] },
    // modprobe was refused in between, and iptables words the errno that is left over from it.
    { message: "iptables/table-init-failed", when: [{ fact: "user", is: "user" }, { fact: "messages", includes: "module/cannot-insert" }, { fact: "messages", lacks: ["kernel/unknown-symbol", "kernel/symbol-version"] }] },
    { message: "iptables/lock-file", when: [{ fact: "field.errno", is: "EACCES" }] },
    { message: "iptables/commit-error", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables/kernel-socket", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables/save-init-failed", when: [{ any: [{ fact: "field.errno", is: "EPERM" }, { all: [{ fact: "field.errno", is: "EACCES" }, { fact: "user", is: "user" }] }] }] },
    { message: "iptables-nft/init-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "module/cannot-insert", when: [{ fact: "field.errno", is: "EPERM" }, { fact: "user", is: "user" }] },
    // A file that is named was found: few containers have one.
    { message: "module/cannot-insert", when: [{ fact: "field.errno", known: true }, { fact: "field.errno", is: "EPERM" }, { fact: "field.path", known: true }, { fact: "place", known: false }] },
    { message: "ipset/kernel-error", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "nft/cache-failed", when: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }] },
    { message: "nft/not-root", when: [{ any: [{ fact: "field.error", known: false }, { fact: "field.errno", is: ["EPERM", "EACCES"] }] }] },
  ],
  requires: [
    { any: [{ fact: "field.errno", is: ["EPERM", "EACCES"] }, { fact: "field.error", known: false }, { fact: "messages", includes: "module/cannot-insert" }] },
    { fact: "user", is: "user" },
  ],
  // Images run as root; who calls iptables in one and is refused lacks the capability.
  excludes: [{ all: [{ any: [{ fact: "containerRights", is: "rootless" }, { fact: "platform", is: ["docker", "podman", "kubernetes"] }, { all: [{ fact: "place", is: "container" }, { fact: "platform", known: false }] }] }, { fact: "user", known: false }] }],
  supports: [{ fact: "user", is: "user" }, { fact: "place", not: "container" }, { fact: "netAdmin", is: false }],
  tell: {
    question: { text: "Was it typed as root?", where: "host", argv: ["id", "-u"] },
    answer: "it is not 0",
  },
  remedies: [
    {
      title: "Run it as root",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [{ again: [], template: [] }],
      check: [["sh", "-c", "test \"$(id -u)\" -eq 0"]],
      note: "Put sudo before the command, or type it in a root shell. A service that needs it must not run as another user, or needs the ambient capability CAP_NET_ADMIN.",
      proof: { kind: "source", ref: "net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl (ns_capable CAP_NET_ADMIN)" },
    },
  ],
  ask: ["user", "place"],
  sources: ["net/ipv4/netfilter/ip_tables.c do_ipt_get_ctl", "net/netfilter/nfnetlink.c nfnetlink_rcv", "libiptc/libiptc.c TC_STRERROR"],
};
