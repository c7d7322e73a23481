import { NO_TRACKING_SETTING, SETTING_NOT_THERE } from "../conditions.js";
import type { Rule } from "../../model/rule.js";
import { EXTENSION_MISSING, FEATURE_MISSING, NF_TABLES_MISSING, TABLE_MISSING } from "../symptoms.js";
import { atBoot, loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";
import { trackingFirst } from "../tracking-first.js";

export const rule: Rule = {
  code: "module/not-loaded",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The module is there for this kernel and is not loaded",
  cause:
    "The module exists on this machine and nothing loaded it. iptables asks modprobe for it only as root, with /proc and /lib/modules at hand; in a container on this host, or where the kernel may not call modprobe itself, that does not happen, and the command simply fails. nft leaves it to the kernel alone.",
  severity: "error",
  symptoms: [
    TABLE_MISSING,
    EXTENSION_MISSING,
    NF_TABLES_MISSING,
    FEATURE_MISSING,
    { message: "ipset/cannot-open-session" },
    "module/load-failed",
    { message: "framework/rootless-wants-ip-tables", when: [{ fact: "messages", includes: "framework/rootless-requirements" }] },
    { message: "framework/rootless-wants-nf-tables", when: [{ fact: "messages", includes: "framework/rootless-requirements" }] },
    // iptables asks for sets by a socket option, which loads nothing.
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }, { fact: "field.extension", is: "set" }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }] },
    // The settings come with the module, and every distribution has it.
    ...NO_TRACKING_SETTING,
    // Not found by a container's modprobe, and there on the machine whose kernel it is.
    { message: "module/modprobe-not-found", when: [{ all: [{ fact: "need.onDisk", known: true }, { fact: "need.onDisk", is: true }] }] },
  ],
  requires: [{ any: [SETTING_NOT_THERE, { fact: "field.problem", is: "missing-module" }, { fact: "modulesOnDisk", known: true }] }],
  // In a container's user namespace the kernel shows none of them, loaded or not (nf_conntrack_standalone_init_sysctl).
  excludes: [{ all: [SETTING_NOT_THERE, { fact: "place", is: "container" }, { fact: "platform", is: ["lxc", "systemd-nspawn", "podman"] }] }, { all: [SETTING_NOT_THERE, { fact: "modulesLoaded", known: true }, { fact: "modulesLoaded", includes: "nf_conntrack" }] }, { fact: "need.onDisk", is: false }, { all: [{ fact: "messages", includes: ["module/modprobe-not-found", "module/modprobe-no-tree", "module/cannot-insert", "module/blacklisted"] }, { any: [{ fact: "need.onDisk", known: false }, { fact: "message.id", not: "module/modprobe-not-found" }] }] }, { fact: "platform", is: "virtuozzo" }],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does modprobe say of the module, without loading it?", where: "host", argv: ["modprobe", "-n", "-v", { slot: "module" }] },
    answer: "it prints an insmod line: the module is there, and only not loaded",
  },
  remedies: [
    trackingFirst(SETTING_NOT_THERE, "live"),
    {
      title: "Load it now",
      where: "host",
      effect: "reversible",
      lasting: false,
      ...loading({ slot: "modules" }),
      check: [REFUSED_HERE],
      proof: { kind: "live", ref: "proof lab; kmod modprobe; net/netfilter/x_tables.c" },
    },
    ...atBoot([{ slot: "modules" }]),
  ],
  sources: ["net/netfilter/x_tables.c xt_request_find_match"],
};
