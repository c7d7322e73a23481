import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "object/ipset-too-old",
  family: "versions-differ",
  since: "0.1.0",
  title: "ipset is older than the kernel's set code",
  cause:
    "Kernel and ipset agree on a protocol version and, for each type, on a range of revisions. The running kernel offers only newer ones than this ipset knows: usually a new kernel under an old user space, as in a container or after a backported kernel.",
  severity: "error",
  symptoms: ["ipset/revision-unsupported", "ipset/types-kernel-supports-type-family-with-minimal-revision", "ipset/types-kernel-supports-type-family-with-maximal-revision", "ipset/ipset-kernel-ip-set-module-is-of-protocol", "ipset/ipset-kernel-ipset-code-is-of-protocol-version", "ipset/ipset-ipset-kernel-userspace-version-mismatch", { message: "ipset/session-kernel-support-protocol-versions-while-userspace-supports" }],
  remedies: [
    {
      title: "Compare the two, then install an ipset of the kernel's generation",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["ipset", "version"], ["uname", "-r"]],
      check: [],
      look: [{ command: ["ipset", "version"], for: "the protocol version, and a warning that the kernel supports another range; the refused command works when both agree" }],
      note: "In a container the kernel is the host's: the container's ipset package has to follow it. Most kernels have no version of ip_set that modinfo could print.",
      proof: { kind: "source", ref: "ipset lib/types.c ipset_type_get" },
    },
    {
      title: "Install the distribution's present ipset",
      where: "host",
      effect: "reversible",
      lasting: true,
      when: [{ fact: "distribution", known: true }],
      commands: [{ distribution: "install", software: "ipset" }],
      check: [["ipset", "list", "-n", { slot: "set" }]],
      undo: "The package manager puts the old package back.",
      proof: { kind: "source", ref: "the distributions' package lists" },
    },
  ],
  sources: ["ipset lib/types.c ipset_type_get", "include/uapi/linux/netfilter/ipset/ip_set.h IPSET_PROTOCOL"],
};
