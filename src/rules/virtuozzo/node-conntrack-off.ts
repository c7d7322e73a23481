import type { Test } from "../../model/fact.js";
import type { Rule, RuleRemedy } from "../../model/rule.js";
import { TRIES } from "../scratch-rule.js";
import { STATELESS_ON_NODE } from "../stateless-set.js";
import { WITHOUT_MODES } from "../virtuozzo-mode-remedies.js";

interface OptionFile {
  readonly files: readonly string[];
  readonly module: string;
  readonly when: readonly Test[];
  readonly words: string;
}

const known = (fact: string): Test => ({ fact, known: true });
const unknown = (fact: string): Test => ({ fact, known: false });

/** Where the option stands. Source: vzctl.spec %post (OpenVZ 4.7), OpenVZ/vzctl etc/modprobe.d (7), commit 8f6dc12 (parallels.conf). */
const FILES: readonly OptionFile[] = [
  {
    files: ["/etc/modprobe.conf"], module: "ip_conntrack",
    // A node with iptables 1.3 is RHEL 5.
    when: [
      { any: [known("virtuozzo"), known("kernel"), known("iptables")] },
      { any: [{ all: [known("virtuozzo"), { fact: "virtuozzo", below: "4.7" }] }, { all: [known("kernel"), { fact: "kernel", matches: "028stab|^2[.]6[.]18" }] }, { all: [unknown("virtuozzo"), unknown("kernel"), known("iptables"), { fact: "iptables", below: "1.4.0" }] }] },
    ],
    words: "on Virtuozzo 4 and other nodes with a 2.6.18 kernel",
  },
  { files: ["/etc/modprobe.d/parallels.conf"], module: "nf_conntrack", when: [known("virtuozzo"), { fact: "virtuozzo", atLeast: "4.7" }, { fact: "virtuozzo", below: "7" }], words: "on Virtuozzo 6" },
  {
    files: ["/etc/modprobe.d/vz.conf", "/etc/modprobe.d/parallels.conf"], module: "nf_conntrack",
    when: [
      { any: [known("virtuozzo"), known("kernel")] },
      { any: [{ all: [known("virtuozzo"), { fact: "virtuozzo", atLeast: "7" }, { fact: "virtuozzo", below: "8" }] }, { all: [unknown("virtuozzo"), known("kernel"), { fact: "kernel", matches: "vz7" }] }] },
    ],
    words: "on Virtuozzo 7 with vzctl before 7.0.126",
  },
  {
    files: ["/etc/modprobe.d/openvz.conf"], module: "nf_conntrack",
    when: [unknown("virtuozzo"), { any: [{ all: [known("kernel"), { fact: "kernel", matches: "042stab" }] }, { all: [unknown("kernel"), known("vzctl"), { fact: "vzctl", below: "7" }] }] }],
    words: "on OpenVZ",
  },
];

const LATER =
  "No restart yet: the value is read when the module is loaded. Where lsmod shows that nothing uses it, modprobe -r and modprobe load it anew. Containers that track do use it: then only a restart of the node makes the value count. Change the value and keep the line: an update adds it again when it is gone. Tracking on the node costs throughput for all containers, and its table has to hold their connections too.";
const PROOF = {
  kind: "source",
  ref: "vzctl.spec %post (4.7, 4.8); OpenVZ/vzctl etc/modprobe.d; net/netfilter/nf_conntrack_standalone.c ip_conntrack_disable_ve0 (for 2.6.18 inferred from the module's name there)",
} as const;
const LOOK = [{ command: ["sh", "-c", "lsmod | grep conntrack"], for: "whether anything uses the module: third column 0" }] as const;
const TRIED = [["sh", "-c", TRIES.full]] as const;

const switchedOn = ({ files, module, when, words }: OptionFile): RuleRemedy => ({
  title: `Set the option to 0 in ${files.join(" and ")}; it counts when ${module} is loaded next`,
  where: "node",
  effect: "reversible",
  lasting: true,
  when,
  only: words,
  record: [["sh", "-c", "mkdir -p /root/whytables.modprobe && cp -p $(ls -d \"$@\" 2>/dev/null) /root/whytables.modprobe/", "sh", ...files]],
  commands: [["sh", "-c", "sed -i s/ip_conntrack_disable_ve0=1/ip_conntrack_disable_ve0=0/ $(ls -d \"$@\" 2>/dev/null)", "sh", ...files]],
  look: LOOK,
  check: TRIED,
  undo: [["sh", "-c", "for f; do c=\"/root/whytables.modprobe/${f##*/}\"; [ ! -e \"$c\" ] || cp -p \"$c\" \"$f\"; done", "sh", ...files]],
  note: `${LATER}${module === "ip_conntrack" ? "" : " On Virtuozzo 6 the vendor also wants the modules in IPTABLES_MODULES of /etc/sysconfig/iptables-config."}`,
  proof: PROOF,
});

const CONFIGURATIONS = "/etc/modprobe.conf /etc/modprobe.d/*.conf";
/** Where nothing tells which product it is. */
const SOMEWHERE: RuleRemedy = {
  title: "Set the option to 0 in the file that holds it; it counts when the module is loaded next",
  where: "node",
  effect: "reversible",
  lasting: true,
  when: [unknown("virtuozzo"), unknown("kernel"), unknown("vzctl"), { any: [unknown("iptables"), { fact: "iptables", atLeast: "1.4.0" }] }],
  record: [["sh", "-c", `mkdir -p /root/whytables.modprobe && grep -s ip_conntrack_disable_ve0 ${CONFIGURATIONS}; cp -p $(grep -ls ip_conntrack_disable_ve0=1 ${CONFIGURATIONS}) /root/whytables.modprobe/`]],
  commands: [
    ["sh", "-c", `sed -i s/ip_conntrack_disable_ve0=1/ip_conntrack_disable_ve0=0/ $(grep -ls ip_conntrack_disable_ve0=1 ${CONFIGURATIONS})`],
  ],
  look: LOOK,
  check: TRIED,
  undo: "Copy the file from /root/whytables.modprobe back to where it was.",
  note: LATER,
  proof: PROOF,
};

export const rule: Rule = {
  code: "virtuozzo/node-conntrack-off",
  family: "not-allowed-in-container",
  since: "0.1.0",
  title: "Connection tracking is switched off for the node itself",
  cause:
    "vzctl from 4.7 on, Virtuozzo 6, and vzctl of Virtuozzo 7 up to 7.0.125 load nf_conntrack with ip_conntrack_disable_ve0=1, because tracking slows down the traffic of all containers. On the node itself the nat table is then missing, and every packet counts as INVALID for state rules. Containers are not affected. Later vzctl sets nothing; there the first rule that needs tracking turns it on.",
  severity: "error",
  symptoms: [
    { message: "iptables/table-init-failed", when: [{ fact: "field.table", is: "nat" }, { fact: "field.errno", not: ["EPERM", "EACCES"] }] },
    { message: "iptables/restore-table-failed", when: [{ fact: "field.table", is: "nat" }] },
    { message: "iptables/no-chain-target-match", when: [{ fact: "need.kind", is: ["nat", "conntrack"] }] },
    { message: "vz/node-conntrack-off" },
    // In a node's listing it is the vendor's setting, and no fault by itself.
    { message: "vz/conntrack-disable-option", when: [{ fact: "messages", includes: ["iptables/table-init-failed", "iptables/no-chain-target-match", "vz/invalid-drop", "vz/packet-loss"] }] },
    "vz/conntrack-disable-option-alone",
    { message: "vz/invalid-drop", when: [{ fact: "conntrackDisableVe0", is: 1 }] },
  ],
  // The package's own words and the kernel's are about the node, wherever they are quoted.
  requires: [{ fact: "platform", is: "virtuozzo" }, { any: [{ fact: "place", is: "node" }, { fact: "message.id", is: ["vz/node-conntrack-off", "vz/conntrack-disable-option-alone"] }] }],
  excludes: [{ fact: "conntrackDisableVe0", is: 0 }, { fact: "vzctl", atLeast: "7.0.126" }, WITHOUT_MODES],
  supports: [{ fact: "conntrackDisableVe0", is: 1 }],
  modules: ["nf_conntrack", "iptable_nat"],
  remedies: [
    ...FILES.map(switchedOn),
    SOMEWHERE,
    STATELESS_ON_NODE,
    {
      title: "Then restart the node, at a time that suits: all its containers stop",
      last: true,
      where: "node",
      effect: "dangerous",
      lasting: true,
      commands: [["reboot"]],
      check: [["sh", "-c", TRIES.full]],
      undo: "Set the option back in the file, and restart again.",
      note: "Only where the module cannot be loaded anew, because containers use it.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_standalone.c ip_conntrack_disable_ve0 (0440: it cannot be changed while the module is loaded)" },
    },
  ],
  ask: ["conntrackDisableVe0", "virtuozzo"],
  sources: ["vzctl.spec %post of vzctl 4.7", "OpenVZ kernel net/netfilter/nf_conntrack_standalone.c", "Virtuozzo 7.0.126: conntrack allocated on demand"],
};
