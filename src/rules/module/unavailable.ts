import type { Rule } from "../../model/rule.js";
import { MODULE_PACKAGES } from "../module-packages.js";
import { CRIU_LOCK, FEATURE_MISSING, NAMED_EXTENSION_MISSING, NFT_CACHE_FAILED, TABLE_MISSING_ELSEWHERE } from "../symptoms.js";
import { VIRTUOZZO_LIKELY, VIRTUOZZO_PERHAPS } from "../virtuozzo-branch.js";
import { loading } from "../modules.js";
import { REFUSED_HERE } from "../scratch-rule.js";

export const rule: Rule = {
  code: "module/unavailable",
  family: "kernel-part-missing",
  since: "0.1.0",
  title: "The kernel part that the command needs is not there, or may not be used here",
  cause:
    "The kernel says that the table, match or target is not there. Whether the module is merely not loaded, was never built for this kernel, went away with a kernel upgrade, or is there and a container's netfilter mode does not allow it, does not show in the text; each has its own cure. A number of -1 (4294967295, 18446744073709551615) is all that iptables 1.3.5 says of any refusal: of a wrong value and of a full limit of rules, too.",
  severity: "error",
  role: "undecided",
  symptoms: [
    "means/table-missing",
    "means/module-missing",
    { message: "means/kernel-refused", when: [{ fact: "field.errno", is: ["ENOENT", "ENOPROTOOPT", "EPROTONOSUPPORT", "EOPNOTSUPP"] }] },
    "iptables/table-init-failed",
    TABLE_MISSING_ELSEWHERE,
    "iptables/no-chain-target-match",
    // The portmap plugin makes both chains before this rule (plugins/meta/portmap/chain.go setup); what is left is the match.
    { message: "iptables/no-chain-target-match", when: [{ fact: "command.chain", matches: "^CNI-HOSTPORT" }, { fact: "command.target", matches: "^CNI-DN-" }] },
    // Only -1 hides the kernel's answer; any other number is it.
    { message: "iptables/unknown-error", when: [{ fact: "field.number", is: ["-1", "4294967295", "18446744073709551615"] }] },
    NAMED_EXTENSION_MISSING,
    { message: "iptables/extension-revision-unsupported" },
    { message: "iptables-nft/commit-failed", when: [{ fact: "field.errno", is: "ENOENT" }] },
    { message: "iptables/*", when: [{ fact: "named.missing", is: true }, { fact: "field.revision", known: false }] },
    { message: "extension/*", when: [{ fact: "field.problem", is: "missing-module" }] },
    { message: "conntrack/nfct-open", when: [{ fact: "field.errno", is: "EPROTONOSUPPORT" }] },
    { message: "nft/could-not-process-rule", when: [{ fact: "field.errno", is: "ENOENT" }, { fact: "need.marked", is: "expression" }] },
    // The chain it means is the one that was to be made: its type is what is missing.
    { message: "nft/cmd-did-you-mean-chain-in-table", when: [{ fact: "need.marked", is: "expression" }] },
    FEATURE_MISSING,
    NFT_CACHE_FAILED,
    "module/modprobe-not-found",
    "module/load-failed",
    CRIU_LOCK,
    "vz/prestart-module",
    "vz/service-module",
    { message: "shell/modprobe-not-found" },
  ],
  excludes: [
    // Addresses and a verdict: nothing of that rule could be missing but the chain.
    { all: [{ fact: "message.id", is: "iptables/no-chain-target-match" }, { fact: "command.chainKind", is: "user" }, { any: [{ fact: "need.kind", is: "none" }, { fact: "need.kind", known: false }] }] },
    { all: [{ fact: "message.id", is: ["iptables/couldnt-load-match", "iptables/couldnt-load-target"] }, { fact: "need.loaded", is: true }] },
    { fact: "field.errno", is: ["EPERM", "EACCES", "EAFNOSUPPORT", "EBADF"] },
  ],
  // A table that is not there is the firmer finding than a rule that was refused.
  explains: ["conntrack/tool-refused", "nft/object-missing", "kernel/rule-refused"],
  modules: [{ slot: "modules" }],
  tell: {
    question: { text: "What does modprobe say of the module, without loading it?", where: "host", argv: ["modprobe", "-n", "-v", { slot: "module" }] },
    answer: "it says \"not found\", and nothing else tells why",
  },
  remedies: [
    ...VIRTUOZZO_LIKELY,
    {
      title: "Try to load the module; what modprobe says tells which case it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "need.modules", known: true }, { fact: "field.module", known: true }, { fact: "modulesSaid", known: true }] }],
      ...loading({ slot: "modules" }),
      check: [REFUSED_HERE],
      look: [{ command: ["sh", "-c", "ls -d /lib/modules/$(uname -r)"], for: "a folder: without one the kernel was upgraded and not restarted, or this is a container" }],
      note: "It loads: it was only not loaded; put its name into /etc/modules-load.d. Not found, and /lib/modules has another version than uname -r: the kernel was upgraded, restart. Not found, and the versions agree: the kernel was built without it.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/x_tables.c xt_request_find_match, xt_request_find_table_lock" },
    },
    {
      title: "Ask the machine what it is, and what its kernel said; then type the whole command again",
      where: "host",
      effect: "none",
      lasting: false,
      when: [{ fact: "need.modules", known: false }, { fact: "field.module", known: false }, { fact: "modulesSaid", known: false }],
      commands: [["sh", "-c", "id -u; uname -r; ls -d /lib/modules/$(uname -r) /proc/vz /proc/bc /.dockerenv /run/.containerenv; dmesg | tail -n 5"]],
      check: [],
      note: "0 is root: iptables before 1.4.12 says that a table does not exist when it is not. /proc/vz without /proc/bc is a container of Virtuozzo or OpenVZ: its node decides. No folder of modules: the kernel was upgraded and not restarted, or this is a container. A line of dmesg that names a value: the rule itself was refused. None of these: which module the command needs, modprobe -n -v tells whether it is there.",
      proof: { kind: "source", ref: "libiptc/libiptc.c TC_STRERROR; net/netfilter/x_tables.c xt_request_find_match" },
    },
    VIRTUOZZO_PERHAPS,
    ...MODULE_PACKAGES,
  ],
  ask: ["platform", "kernel", "modulesMissing"],
  sources: ["libiptc/libiptc.c TC_STRERROR", "net/netfilter/x_tables.c"],
};
