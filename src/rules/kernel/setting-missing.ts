import type { Rule } from "../../model/rule.js";
import { loading } from "../modules.js";

export const rule: Rule = {
  code: "kernel/setting-missing",
  family: "kernel-part-missing",
  since: "0.2.0",
  title: "The kernel has no setting of that name",
  cause:
    "A file below /proc/sys exists only while the module that makes it is loaded, in the network namespaces that it makes it for, and in the kernels that still have it. Here it is not: the module was not loaded yet when the setting was written (at boot sysctl runs early), a container has not all of the host's settings, or the name is of another kernel or misspelt.",
  severity: "warning",
  role: "undecided",
  symptoms: [
    "means/setting-missing",
    "module/ipvs-keys-missing",
    { message: "module/sysctl-key-missing", when: [{ any: [{ all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: "conntrack|netfilter|bridge|nf_|ipv4[.]vs[.]" }] }, { all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: "conntrack|netfilter|bridge|nf_|ipv4[.]vs[.]" }] }] }] },
  ],
  excludes: [{ fact: "message.id", is: "module/bridge-keys-missing" }],
  modules: ["nf_conntrack"],
  tell: {
    question: { text: "Which settings of that kind are there?", where: "host", argv: ["sh", "-c", "sysctl -a 2>/dev/null | grep -e conntrack -e bridge-nf"] },
    answer: "none of its kind is there: the module is not loaded",
  },
  remedies: [
    {
      title: "Load IPVS, which makes the setting, before it is written",
      where: "host",
      effect: "interrupts-traffic",
      lasting: false,
      when: [{ any: [{ fact: "message.id", is: "module/ipvs-keys-missing" }, { fact: "field.sysctlKey", matches: "^net[.]ipv4[.]vs[.]" }] }],
      only: "for settings of IPVS",
      ...loading("ip_vs"),
      check: [["test", "-d", "/proc/sys/net/ipv4/vs"]],
      note: "Still not there: it is a name of another kernel. At boot sysctl runs before anything loads the module: put ip_vs into /etc/modules-load.d/whytables.conf.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/ipvs/ip_vs_ctl.c vs_vars" },
    },
    {
      title: "Load the module that makes the setting, before it is written",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.sysctlKey", matches: "conntrack" }, { fact: "field.file", matches: "conntrack" }] }, { fact: "message.id", not: "module/ipvs-keys-missing" }],
      only: "for settings of connection tracking",
      ...loading("nf_conntrack"),
      check: [["sh", "-c", "test -e \"/proc/sys/$(echo \"$1\" | tr . /)\"", "sh", { slot: "sysctlKey" }]],
      note: "Still not there: it is a name of another kernel. What there is shows sysctl -a.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_standalone.c nf_conntrack_standalone_init_sysctl" },
    },
    {
      title: "See which settings of its kind the kernel has",
      where: "host",
      effect: "none",
      lasting: false,
      last: true,
      commands: [["sh", "-c", "sysctl -a 2>/dev/null | grep -e netfilter -e conntrack -e bridge -e ip_forward"]],
      check: [["sh", "-c", "test -e \"/proc/sys/$(echo \"$1\" | tr . /)\"", "sh", { slot: "sysctlKey" }]],
      note: "The rest of the file was written all the same. sysctl -e leaves out what is not there without a word; a dash before the name in a file does the same.",
      proof: { kind: "source", ref: "procps src/sysctl.c; sysctl.d(5)" },
    },
  ],
  sources: ["procps src/sysctl.c", "net/netfilter/nf_conntrack_standalone.c", "sysctl.d(5)"],
};
