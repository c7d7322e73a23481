import { TRACKING_SETTING_NOT_THERE } from "../conditions.js";
import type { Rule } from "../../model/rule.js";
import { areLoaded, loading } from "../modules.js";
import { trackingFirst } from "../tracking-first.js";

export const rule: Rule = {
  code: "conntrack/obsolete-names",
  since: "0.1.0",
  title: "The name belongs to another generation of connection tracking",
  cause:
    "Linux 2.6.20 replaced ip_conntrack with nf_conntrack, and with it the settings moved: what was net.ipv4.ip_conntrack_max or net.ipv4.netfilter.ip_conntrack_… is net.netfilter.nf_conntrack_… now. Kernels kept the old names beside the new ones until 4.8; 4.9 took them out. The names also exist only while the module is loaded, and nf_conntrack_helper went in 6.0. The modules changed as well: since 4.19 (and in RHEL 8's 4.18) nf_conntrack holds what nf_conntrack_ipv4 and nf_conntrack_ipv6 were, since 5.1 nf_nat what nf_nat_ipv4 and nf_nat_ipv6 were, and no alias leads from the old names to the new ones.",
  severity: "warning",
  symptoms: [
    "means/conntrack-setting-missing",
    { message: "module/sysctl-key-missing", when: [{ any: [{ all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: "conntrack" }] }, { all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: "conntrack" }] }] }] },
    { message: "kernel/ip-conntrack-missing" },
    { message: "kernel/conntrack-setting-missing", when: [{ any: [{ all: [{ fact: "field.sysctlKey", known: true }, { fact: "field.sysctlKey", matches: "conntrack" }] }, { all: [{ fact: "field.file", known: true }, { fact: "field.file", matches: "conntrack" }] }] }] },
    { message: "module/modprobe-not-found", when: [{ fact: "need.successor", known: true }] },
  ],
  excludes: [
    // These names are those of today: they are there as soon as nf_conntrack is.
    TRACKING_SETTING_NOT_THERE,
    { all: [{ fact: "message.id", is: "kernel/conntrack-setting-missing" }, { fact: "modulesLoaded", includes: "nf_conntrack" }, { fact: "platform", is: ["lxc", "kubernetes", "docker"] }] },
  ],
  modules: ["nf_conntrack", { slot: "modules" }],
  remedies: [
    {
      title: "Load the module under its present name",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "need.successor", known: true }],
      ...loading({ slot: "module" }),
      check: [areLoaded({ slot: "module" })],
      note: "Replace the old name also where it came from: a file under /etc/modules-load.d, a script for IPVS or Kubernetes, a playbook.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/Makefile of 4.18, 4.19 and 5.1" },
    },
    {
      title: "Use the present names",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ any: [{ fact: "field.sysctlKey", matches: "ip_conntrack" }, { fact: "field.file", matches: "ip_conntrack" }, { fact: "field.setting", known: true }] }],
      only: "where a setting or file of ip_conntrack is asked for",
      commands: [["sysctl", "net.netfilter.nf_conntrack_max", "net.netfilter.nf_conntrack_count"]],
      check: [],
      note: "In /etc/sysctl.conf write net.netfilter.nf_conntrack_max, net.netfilter.nf_conntrack_tcp_timeout_established and so on; /proc/net/ip_conntrack is /proc/net/nf_conntrack, and ip_conntrack's options are nf_conntrack's.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_standalone.c nf_ct_sysctl_table; commit that removed the compat names (adf0516845bc, 4.9)" },
    },
    trackingFirst({ any: [{ fact: "field.sysctlKey", matches: "nf_conntrack" }, { fact: "field.file", matches: "nf_conntrack" }] }, "source"),
  ],
  sources: ["net/netfilter/nf_conntrack_standalone.c", "linux 2.6.18 net/ipv4/netfilter/ip_conntrack_standalone.c"],
};
