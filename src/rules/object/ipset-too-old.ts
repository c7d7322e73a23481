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
      commands: [["ipset", "version"], ["modinfo", "-F", "version", "ip_set"], ["uname", "-r"]],
      check: [["ipset", "version"]],
      note: "In a container the kernel is the host's: the container's ipset package has to follow it.",
      proof: { kind: "source", ref: "ipset lib/types.c ipset_type_get" },
    },
  ],
  sources: ["ipset lib/types.c ipset_type_get", "include/uapi/linux/netfilter/ipset/ip_set.h IPSET_PROTOCOL"],
};
