import type { Differential, DifferentialBranch } from "../model/differential.js";

/*
 * The bare lines that people paste most: each says that something was refused, and nothing of why. Order: what costs a look and nothing else, then what
 * is frequent. Source of the orders: what net/ipv4/netfilter/ip_tables.c, net/netfilter/x_tables.c (2.6.18 to 6.1) and OpenVZ's kernel/bc answer with these
 * errnos, and how often public threads ended with which.
 */

const NUMIPTENT: DifferentialBranch = { code: "virtuozzo/numiptent-exhausted" };
const branch = (code: string): DifferentialBranch => ({ code });
/** Which of them it is hangs on what the rule uses. */
const MODE: DifferentialBranch = { code: "virtuozzo/module-not-allowed", or: ["virtuozzo/conntrack-not-allowed", "virtuozzo/nat-not-allowed"] };

/** What a machine is and what its kernel said, in one line that changes nothing. systemd-detect-virt does not exist where these messages come from. */
const WHAT_MACHINE = ["sh", "-c", "ls -d /proc/vz /proc/bc; uname -r; grep numiptent /proc/user_beancounters; dmesg | tail -n 5"];
const MACHINE_TOLD = { text: "What do these print where it was typed?", where: "container", argv: WHAT_MACHINE } as const;
const MODULE_TREE = ["sh", "-c", "id -u; uname -r; ls -d /lib/modules/$(uname -r) /proc/vz /.dockerenv"];

const VALUE_REFUSED: DifferentialBranch = {
  code: "kernel/rule-refused",
  tell: {
    question: { text: "What did the kernel say when it refused the rule?", where: "host", argv: ["sh", "-c", "dmesg | tail -n 5"] },
    answer: "its last lines name a match or target of the rule: then a value, table or hook is wrong",
  },
};

const CHAIN_MISSING: DifferentialBranch = {
  code: "object/chain-missing",
  tell: { question: { text: "Is the chain there that the rule goes into or jumps to?", where: "host", argv: ["iptables", "-S"] }, answer: "no line -N has its name" },
};

const NOT_LOADED: DifferentialBranch = {
  code: "module/not-loaded",
  tell: { question: { text: "Is there a folder of modules for the running kernel?", where: "host", argv: ["sh", "-c", "ls -d /lib/modules/$(uname -r)"] }, answer: "there is one, and the module is in it" },
};

/** First match counts. */
export const DIFFERENTIALS: readonly Differential[] = [
  {
    of: ["iptables/unknown-error"],
    fields: { number: ["-1", "4294967295", "18446744073709551615"] },
    branches: [NUMIPTENT, MODE, VALUE_REFUSED, branch("limit/recent-hitcount"), NOT_LOADED],
    question: { text: "What is the whole iptables command, and what do these print where it was typed?", where: "container", argv: WHAT_MACHINE },
    told: MACHINE_TOLD,
    source: "iptables 1.3.5 libiptc.c (iptc_strerror); OpenVZ net/ipv4/netfilter/ip_tables.c",
  },
  {
    of: ["iptables/no-chain-target-match"],
    branches: [CHAIN_MISSING, branch("framework/owner-chain-flushed"), MODE, branch("module/gone-after-upgrade"), NOT_LOADED],
    question: { text: "What is the whole command, with its table?" },
    told: MACHINE_TOLD,
    source: "libiptc.c TC_STRERROR (ENOENT); net/netfilter/x_tables.c",
  },
  {
    of: ["iptables/table-init-failed"],
    branches: [
      branch("privilege/not-root"), branch("virtuozzo/nat-not-allowed"), branch("virtuozzo/netfilter-disabled"), branch("module/gone-after-upgrade"),
      branch("module/container-cannot-load"), NOT_LOADED, branch("module/legacy-tables-removed"),
    ],
    question: { text: "What do these print where it was typed?", where: "host", argv: MODULE_TREE },
    source: "iptables iptables.c (iptc_init); net/ipv4/netfilter/ip_tables.c get_info",
  },
  {
    of: ["iptables/memory-allocation"],
    branches: [NUMIPTENT, branch("virtuozzo/kernel-memory-exhausted"), branch("limit/memory")],
    question: {
      text: "What do the counters of the container say, and how many rules are there?", where: "container",
      argv: ["sh", "-c", "grep -E 'numiptent|kmemsize|privvm' /proc/user_beancounters; iptables-save | wc -l"],
    },
    source: "OpenVZ net/netfilter/x_tables.c recharge_xtables, kernel/bc/kmem.c",
  },
  {
    of: ["iptables/commit-error"],
    fields: { errno: ["EINVAL"] },
    branches: [VALUE_REFUSED, branch("virtuozzo/conntrack-not-allowed"), branch("limit/recent-hitcount"), branch("placement/wrong-hook"), branch("abi/bits-differ")],
    question: {
      text: "What is the whole command, and what did the kernel log when it was refused (of a container: the node's log as well)?", where: "host",
      argv: ["sh", "-c", "dmesg | tail -n 5"],
    },
    source: "net/netfilter/x_tables.c xt_check_match, xt_check_target (EINVAL with a line in the log)",
  },
  {
    of: ["iptables/restore-line-failed"],
    branches: [VALUE_REFUSED, NUMIPTENT, branch("virtuozzo/conntrack-not-allowed"), branch("object/set-missing"), branch("placement/wrong-table")],
    question: { text: "What does that line of the file say, and the line with * above it?" },
    source: "iptables iptables-restore.c",
  },
  {
    of: ["vz/restore-exited"],
    branches: [branch("virtuozzo/nodes-differ-in-modules"), branch("virtuozzo/container-iptables-too-old"), NUMIPTENT],
    question: { text: "What did the kernel of the target node log when the container was restored?", where: "target-node", argv: ["sh", "-c", "dmesg | tail -n 20"] },
    source: "OpenVZ kernel/cpt/rst_net.c (iptables-restore's status: 1 refused, 2 usage or a missing extension)",
  },
];
