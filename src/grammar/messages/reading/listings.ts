import { format } from "../../format.js";
import { message } from "../../message.js";
import { number, oneOf, word } from "../../token.js";
import { module } from "../../tokens.js";

/*
 * Heads of listings, and the commands that print them. What stands below is read by the parsers of grammar/listing, from facts.
 */

const conntrackMax = number("conntrackMax", "a limit", [65536, 262144]);
const conntrackCount = number("conntrackCount", "a count", [65535, 1834]);
const flag = oneOf("ipv6Disabled", "0 or 1", ["0", "1"]);
const policy = oneOf("forwardPolicy", "a policy", ["ACCEPT", "DROP"]);
const packets = word("packets", "how many packets the policy met", ["0", "48211", "12K"], "0-9kmgt", 16);
const hex = word("mask", "a mask of capabilities", ["00000000a80425fb", "0000003fffffffff"], "0-9a-f", 16);
const held = number("held", "what is held"), maxheld = number("maxheld", "the most that was held"), barrier = number("barrier", "a barrier");
const option = word("kernelOption", "a kernel option", ["NF_NAT", "IP_NF_RAW"], "a-z0-9_", 60);
const kind = word("virtualization", "a kind of virtualization", ["openvz", "lxc"], "a-z0-9-", 24);
const alternative = word("alternative", "a program", ["/usr/sbin/iptables-nft", "/usr/sbin/iptables-legacy"], "a-z0-9_./-", 96);
const uid = number("uid", "a user's number", [0, 1000]);

const lsmod = message({
  id: "reading/lsmod",
  from: [{ program: "lsmod" }],
  text: [format`Module Size Used by`, format`lsmod`, format`cat /proc/modules`, format`grep /proc/modules`],
  role: "reading",
  lineStart: true,
});

/** Each name on a line of its own below it. Source: Linux `net/netfilter/x_tables.c` (xt_proto_init). */
const tableNames = message({
  id: "reading/table-names",
  from: [{ program: "linux", file: "net/netfilter/x_tables.c" }],
  text: ["_names", "_matches", "_targets"].flatMap((kind) => ["ip", "ip6"].map((family) => ({ parts: [`/proc/net/${family}_tables${kind}`] }))),
  role: "reading",
});

/** Source: OpenVZ 2.6.32 `kernel/bc/proc.c` (bc_fmt, the head of the list). */
const beancounters = message({
  id: "reading/beancounters",
  from: [{ program: "linux", file: "kernel/bc/proc.c" }],
  text: [format`resource held maxheld barrier limit failcnt`, format`resource,held,maxheld,barrier,limit,failcnt`, format`resource | held | maxheld | barrier`, format`HELD Bar% Lim%| MAXH Bar% Lim%|`, format`/proc/user_beancounters`, format`/proc/bc/`],
  role: "reading",
});
/** A single row, without the head: as grep prints it. */
const beancounterRow = message({
  id: "reading/beancounter-row",
  from: [{ program: "linux", file: "kernel/bc/proc.c" }],
  text: ["numiptent", "kmemsize", "privvmpages"].map((resource) => ({ parts: [`${resource} `, held, " ", maxheld, " ", barrier, " "] })),
  role: "reading",
});

/** The same in people's words. */
const counterInWords = (resource: string, name: "numiptentFailcnt" | "kmemFailcnt") => {
  const failed = number(name, "a fail counter", [0, 41]);
  return message({
    id: `reading/${resource}-in-words`,
    from: [{ program: "people" }],
    text: [`failcnt of ${resource} is `, `failcnt of ${resource}: `, `failcnt of ${resource} = `, `failcnt for ${resource} is `, `${resource} failcnt is `, `${resource} failcnt: `, `${resource} failcnt `, `${resource} failcnt = `].map((words) => ({ parts: [words, failed] })),
    role: "reading",
  });
};
const countersInWords = [counterInWords("numiptent", "numiptentFailcnt"), counterInWords("kmemsize", "kmemFailcnt")];

const kernelConfig = message({
  id: "reading/kernel-config",
  from: [{ program: "linux", file: "scripts/kconfig/confdata.c" }],
  text: [format`CONFIG_${option} is not set`, format`CONFIG_${option}=y`, format`CONFIG_${option}=m`, format`CONFIG_${option}: missing`],
  role: "reading",
});

const builtIn = message({ id: "reading/modules-builtin", from: [{ program: "linux", file: "scripts/Makefile.modbuiltin" }], text: format`/modules.builtin`, role: "reading" });

const modprobeConf = message({
  id: "reading/modprobe-conf",
  from: [{ program: "kmod", file: "libkmod/libkmod-config.c" }],
  text: [format`blacklist ${module}`, format`install ${module} /bin/`, format`install ${module} /usr/bin/`],
  role: "reading",
  lineStart: true,
});

const moduleTrees = message({
  id: "reading/module-trees",
  from: [{ program: "ls" }],
  text: [format`ls /lib/modules`, format`ls -l /lib/modules`, format`ls -la /lib/modules`, format`ls -al /lib/modules`, format`ls -lt /lib/modules`, format`ls -1 /lib/modules`, format`ls -d /lib/modules`, format`ls -ld /lib/modules`],
  role: "reading",
});

/** The package manager's list of kernels: a package has its modules under /lib/modules. */
const kernelPackages = message({
  id: "reading/kernel-packages",
  from: [{ program: "rpm" }, { program: "pacman" }, { program: "dpkg" }],
  text: [
    format`rpm -q kernel`, format`rpm -qa kernel`, format`rpm -qa | grep kernel`, format`rpm -qa |grep kernel`, format`rpm -qa | grep -i kernel`, format`rpm -qa 'kernel`,
    format`pacman -Q linux`, format`pacman -Qs linux`, format`pacman -Q | grep linux`, format`dpkg -l | grep linux-image`, format`dpkg -l |grep linux-image`, format`dpkg -l 'linux-image`, format`dpkg --list | grep linux-image`,
  ],
  role: "reading",
});

const trackingLimit = message({
  id: "reading/conntrack-limit",
  from: [{ program: "sysctl" }],
  text: [
    format`net.netfilter.nf_conntrack_max = ${conntrackMax}`, format`net.nf_conntrack_max = ${conntrackMax}`,
    format`net.ipv4.netfilter.ip_conntrack_max = ${conntrackMax}`, format`net.ipv4.ip_conntrack_max = ${conntrackMax}`,
  ],
  role: "reading",
});
const trackingCount = message({
  id: "reading/conntrack-count",
  from: [{ program: "sysctl" }],
  text: [format`net.netfilter.nf_conntrack_count = ${conntrackCount}`, format`net.ipv4.netfilter.ip_conntrack_count = ${conntrackCount}`],
  role: "reading",
});
const settingFiles = message({
  id: "reading/proc-sys",
  from: [{ program: "cat" }],
  text: [
    format`/proc/sys/net/netfilter/nf_conntrack_`, format`/proc/sys/net/nf_conntrack_`, format`/proc/sys/net/ipv4/netfilter/ip_conntrack_`, format`/proc/sys/net/ipv4/ip_conntrack_`,
    format`/proc/sys/net/ipv6/conf/all/disable_ipv6`, format`/proc/sys/kernel/modules_disabled`,
  ],
  role: "reading",
});
const ipv6Setting = message({ id: "reading/ipv6-disabled", from: [{ program: "sysctl" }], text: [format`net.ipv6.conf.all.disable_ipv6 = ${flag}`, format`ipv6.disable=${flag}`], role: "reading" });
const modulesDisabled = message({ id: "reading/modules-disabled", from: [{ program: "sysctl" }], text: format`kernel.modules_disabled = ${oneOf("modulesDisabled", "0 or 1", ["0", "1"])}`, role: "reading" });

const capabilities = message({ id: "reading/capabilities", from: [{ program: "linux", file: "fs/proc/array.c" }, { program: "capsh" }], text: [format`CapEff: ${hex}`, format`Current: =`, format`Current: cap_`], role: "reading", lineStart: true });

const identity = message({ id: "reading/identity", from: [{ program: "id" }], text: [format`uid=${uid}(`, format`whoami`, format`id -u`], role: "reading" });
const detectVirt = message({ id: "reading/detect-virt", from: [{ program: "systemd-detect-virt" }], text: [format`systemd-detect-virt`, format`Virtualization: ${kind}`], role: "reading" });
/** A file that only the runtime makes, as `ls` prints it. Source: moby daemon/oci_linux.go, podman libpod/container_internal_linux.go. */
const runtimeFile = message({ id: "reading/runtime-file", from: [{ program: "ls" }], text: [format`/.dockerenv`, format`/run/.containerenv`], role: "reading", lineStart: true });
/**
 * Which backend the name `iptables` leads to: `ls -l`, and update-alternatives with --display, --set and --config.
 *
 * ```text
 * link currently points to /usr/sbin/iptables-nft
 *                                    ^^^^^^^^^^^^
 *                                    alternative
 * ```
 */
const alternatives = message({
  id: "reading/alternatives",
  from: [{ program: "update-alternatives" }, { program: "ls" }],
  text: [
    format`/iptables -> ${alternative}`, format`link currently points to ${alternative}`, format`using ${alternative} to provide`,
    format`iptables -> xtables-legacy-multi`, format`iptables -> xtables-nft-multi`,
  ],
  role: "reading",
});

/** As `iptables -S`, `iptables -L` and iptables-save print it. */
const forward = message({
  id: "reading/forward-policy",
  from: [{ program: "iptables" }],
  text: [format`-P FORWARD ${policy}`, format`Chain FORWARD (policy ${policy} ${packets} packets`, format`Chain FORWARD (policy ${policy}`, format`:FORWARD ${policy} [${packets}:`],
  role: "reading",
  lineStart: true,
});

export const listingReadings = [
  lsmod, tableNames, beancounters, beancounterRow, ...countersInWords, kernelConfig, builtIn, modprobeConf, moduleTrees, kernelPackages, trackingLimit, trackingCount, settingFiles, ipv6Setting, modulesDisabled, capabilities, identity, detectVirt, runtimeFile, alternatives, forward,
];
