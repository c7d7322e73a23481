import type { Rule } from "../../model/rule.js";

/** Settings that firewalls and container engines write. */
const OF_A_FIREWALL = "conntrack|netfilter|bridge|forward|accept_redirects|rp_filter|src_valid_mark|route_localnet";

export const rule: Rule = {
  code: "other/sysctl-not-permitted",
  family: "refused-by-rights",
  since: "0.1.0",
  title: "A network setting may not be written here",
  cause:
    "The file below /proc/sys/net is there and this process may not write it: in a container /proc/sys is mounted read-only unless it is privileged, and settings that hold for the whole machine, as nf_conntrack_max and nf_conntrack_buckets, are read-only in every network namespace but the host's, whatever rights one has there. No rule is refused by this; only the setting stays as it is.",
  severity: "warning",
  role: "outer",
  symptoms: [
    { message: "means/sysctl-refused", when: [{ any: [{ fact: "field.errno", known: false }, { fact: "field.errno", not: ["ENOENT"] }] }] },
    { message: "shell/sysctl-not-permitted", when: [{ any: [{ all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: OF_A_FIREWALL }] }, { all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: OF_A_FIREWALL }] }] }] }],
  remedies: [
    {
      title: "Set it on the machine whose kernel it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      record: [["sh", "-c", "sysctl -n \"$1\" > /root/sysctl.before-whytables", "sh", { slot: "sysctlKey" }]],
      commands: [["sh", "-c", "sysctl -w \"$1=$2\"", "sh", { slot: "sysctlKey" }, { slot: "value" }]],
      check: [["sh", "-c", "test \"$(sysctl -n \"$1\")\" = \"$2\"", "sh", { slot: "sysctlKey" }, { slot: "value" }]],
      undo: [["sh", "-c", "sysctl -w \"$1=$(cat /root/sysctl.before-whytables)\"", "sh", { slot: "sysctlKey" }]],
      note: "A setting that belongs to the container's own network is given at its start: docker run --sysctl, sysctls in a compose file, securityContext.sysctls in a pod. kube-proxy leaves nf_conntrack_max alone with --conntrack-max-per-core=0 and --conntrack-min=0. Where sysctl -w says Invalid argument for it, the same is meant.",
      proof: { kind: "live", ref: "proof lab; Linux net/netfilter/nf_conntrack_standalone.c nf_conntrack_standalone_init_sysctl (mode 0444 outside init_net)" },
    },
  ],
  ask: ["place", "user"],
  sources: ["Linux net/netfilter/nf_conntrack_standalone.c nf_conntrack_standalone_init_sysctl", "procps sysctl.c"],
};
