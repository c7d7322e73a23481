import type { Rule, RuleCommand, RuleRemedy } from "../../model/rule.js";
import { sysctlKept } from "../kept.js";

const MAX = "net.netfilter.nf_conntrack_max";
const TIMEOUT = "net.netfilter.nf_conntrack_tcp_timeout_established";
/** There is room again. */
const ROOM: RuleCommand = ["sh", "-c", `test "$(sysctl -n net.netfilter.nf_conntrack_count)" -lt "$(( $(sysctl -n ${MAX}) * 95 / 100 ))"`];

const FOURFOLD = {
  ...sysctlKept(MAX, `$(( $(sysctl -n ${MAX}) * 4 ))`),
  check: [ROOM],
  look: [{ command: ["sh", "-c", "dmesg | grep 'table full' | tail -n 3"], for: "no line that is newer than the change" }],
} as const satisfies Partial<RuleRemedy>;

export const rule: Rule = {
  code: "conntrack/table-full",
  family: "limit-reached",
  since: "0.1.0",
  title: "The connection tracking table is full; new connections are dropped",
  cause:
    "Every connection that passes a tracked chain takes an entry, and keeps it until its timeout: five days for established TCP unless that was changed. When the limit is reached the first packets of new connections are dropped, while those in the table go on. Either the limit is small for the traffic (its default follows the memory), entries stay too long, or something opens connections without end: a scan, a flood, a proxy, a host behind this one.",
  severity: "error",
  symptoms: [
    { message: "kernel/conntrack-table-full" },
    // conntrack -I meets the limit as well, with the words of ENOMEM.
    { message: "conntrack/operation-failed", when: [{ fact: "field.error", matches: "not enough memory|cannot allocate memory" }] },
    { message: "conntrack/conntrack-not-enough-memory" },
  ],
  excludes: [{ all: [{ fact: "field.ctid", known: true }, { fact: "field.ctid", not: "0" }] }],
  modules: [{ slot: "module" }],
  remedies: [
    {
      title: "Raise the limit to four times what it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [
        { any: [{ fact: "field.module", is: "nf_conntrack" }, { fact: "field.module", known: false }] },
        { any: [{ fact: "platform", not: "virtuozzo" }, { fact: "platform", known: false }] },
      ],
      ...FOURFOLD,
      note: "Typed a second time it multiplies again. In a container the limit is the host's: type it there. An entry takes some 300 bytes of kernel memory. Write the value into a file under /etc/sysctl.d to keep it. When the limit is far above nf_conntrack_buckets, enlarge the hash as well: echo a quarter of the limit into /sys/module/nf_conntrack/parameters/hashsize.",
      proof: { kind: "live", ref: "proof lab; net/netfilter/nf_conntrack_core.c __nf_conntrack_alloc; Documentation/networking/nf_conntrack-sysctl.rst" },
    },
    {
      title: "Raise the node's limit to four times what it is",
      where: "node",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "platform", known: false }, { fact: "platform", is: "virtuozzo" }] }],
      only: "on a node of Virtuozzo or OpenVZ",
      ...FOURFOLD,
      note: "VE0 is the node itself, so its own table is full, with what it routes for its containers. It tracks at all only because ip_conntrack_disable_ve0 was set to 0; where the node needs no NAT and no states, setting it back to 1 (with a restart) ends the matter.",
      proof: { kind: "source", ref: "OpenVZ kernel 2.6.32-042stab141 net/netfilter/nf_conntrack_core.c, nf_conntrack_standalone.c" },
    },
    {
      title: "Raise the limit of ip_conntrack to four times what it is",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ fact: "field.module", is: "ip_conntrack" }],
      ...sysctlKept("net.ipv4.netfilter.ip_conntrack_max", "$(( $(sysctl -n net.ipv4.netfilter.ip_conntrack_max) * 4 ))"),
      check: [["sh", "-c", "test \"$(cat /proc/sys/net/ipv4/netfilter/ip_conntrack_count)\" -lt \"$(cat /proc/sys/net/ipv4/netfilter/ip_conntrack_max)\""]],
      note: "Kernels before 2.6.20 have these names; the oldest call it net.ipv4.ip_conntrack_max. The hash's size is the module option hashsize of ip_conntrack, set when it is loaded. Write the value into /etc/sysctl.conf (net.ipv4.netfilter.ip_conntrack_max) to keep it; it is lost when the module is loaded after sysctl has run.",
      proof: { kind: "source", ref: "linux 2.6.18 net/ipv4/netfilter/ip_conntrack_core.c, ip_conntrack_standalone.c" },
    },
    {
      title: "See who holds the entries",
      where: "host",
      effect: "none",
      lasting: false,
      commands: [["sh", "-c", "cat /proc/net/nf_conntrack /proc/net/ip_conntrack 2>/dev/null | grep -o 'src=[^ ]*' | sort | uniq -c | sort -rn | head; conntrack -L 2>/dev/null | grep -o 'src=[^ ]*' | sort | uniq -c | sort -rn | head"]],
      check: [],
      note: "Each connection counts for both of its directions. One address with thousands of entries is a flood or a broken client: limit it with connlimit. Traffic that needs no states (a busy name server) need not be tracked: -t raw -j CT --notrack, in PREROUTING and OUTPUT.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_standalone.c (the list in /proc); conntrack(8)" },
    },
    {
      title: "Let idle connections go sooner: after one day in place of five",
      where: "host",
      effect: "reversible",
      lasting: false,
      when: [{ any: [{ fact: "field.module", is: "nf_conntrack" }, { fact: "field.module", known: false }] }],
      ...sysctlKept(TIMEOUT, `$(( $(sysctl -n ${TIMEOUT}) > 86400 ? 86400 : $(sysctl -n ${TIMEOUT}) ))`),
      check: [ROOM],
      note: "A value that is shorter already stays. Entries that are there keep their old time until their next packet.",
      proof: { kind: "source", ref: "net/netfilter/nf_conntrack_proto_tcp.c tcp_timeouts (5 days)" },
    },
  ],
  ask: ["conntrackMax"],
  sources: ["net/netfilter/nf_conntrack_core.c __nf_conntrack_alloc, early_drop", "linux 2.6.18 net/ipv4/netfilter/ip_conntrack_core.c"],
};
