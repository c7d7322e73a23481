import type { Rule } from "../../model/rule.js";

export const rule: Rule = {
  code: "conntrack/obsolete-names",
  since: "0.1.0",
  title: "The setting's name belongs to another generation of connection tracking",
  cause:
    "Linux 2.6.20 replaced ip_conntrack with nf_conntrack, and with it the settings moved: what was net.ipv4.ip_conntrack_max or net.ipv4.netfilter.ip_conntrack_… is net.netfilter.nf_conntrack_… now. Kernels kept the old names beside the new ones until 4.8. The names also exist only while the module is loaded, and nf_conntrack_helper went in 6.0.",
  severity: "warning",
  on: [
    { message: "module/sysctl-key-missing", when: [{ any: [{ all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: "conntrack" }] }, { all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: "conntrack" }] }] }], weight: 2 },
    { message: "kernel/ip-conntrack-missing", weight: 2 },
    { message: "kernel/conntrack-setting-missing", when: [{ any: [{ fact: "field.sysctlKey", matches: "conntrack" }, { fact: "field.file", matches: "conntrack" }] }], weight: 2 },
  ],
  modules: ["nf_conntrack"],
  remedies: [
    {
      title: "Use the present names",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "field.sysctlKey", matches: "ip_conntrack" }, { fact: "field.file", matches: "ip_conntrack" }, { fact: "field.setting", known: true }] }],
      commands: [["sysctl", "net.netfilter.nf_conntrack_max"]],
      check: [["sysctl", "net.netfilter.nf_conntrack_max", "net.netfilter.nf_conntrack_count"]],
      note: "In /etc/sysctl.conf write net.netfilter.nf_conntrack_max, net.netfilter.nf_conntrack_tcp_timeout_established and so on; /proc/net/ip_conntrack is /proc/net/nf_conntrack, and ip_conntrack's options are nf_conntrack's.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_conntrack_standalone.c nf_ct_sysctl_table; commit that removed the compat names in 4.8" },
    },
    {
      title: "Load the module before the setting is written",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.sysctlKey", matches: "nf_conntrack" }, { fact: "field.file", matches: "nf_conntrack" }] }],
      commands: [["modprobe", "nf_conntrack"]],
      check: [["sysctl", "net.netfilter.nf_conntrack_max"]],
      undo: [["modprobe", "-r", "nf_conntrack"]],
      note: "At boot sysctl runs before anything loads it: name nf_conntrack in a file under /etc/modules-load.d. When the missing one is nf_conntrack_helper, the kernel is 6.0 or later: attach helpers with the CT target. When /proc/net/nf_conntrack alone is missing, the kernel was built without that list: conntrack -L prints it.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_standalone.c nf_conntrack_standalone_init_sysctl" },
    },
  ],
  sources: ["net/netfilter/nf_conntrack_standalone.c", "linux 2.6.18 net/ipv4/netfilter/ip_conntrack_standalone.c"],
};
