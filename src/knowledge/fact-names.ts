import type { Test } from "../model/fact.js";
import type { Place } from "../model/place.js";

/** What a fact's value may be. `version` is text that is compared as a version, `list` a list of words. */
export type FactType = "text" | "number" | "version" | "list" | "flag" | "choice";

export interface FactName {
  readonly name: string;
  readonly type: FactType;
  readonly values?: readonly string[];
  readonly means: string;
  /** The platform that has such a thing; elsewhere it is not asked for. */
  readonly onlyOn?: string;
  /** Where it holds there is no such thing, and it is not asked for. */
  readonly notWhere?: Test;
  /** How to ask for it; without it the fact is never asked for. */
  readonly question?: { readonly text: string; readonly where?: Place; readonly argv?: readonly string[] };
}

/**
 * Every fact about a machine that a rule may test, the caller may tell (`--env name=value`) and the text may show.
 * Adding one here is all it takes: a reading whose field has this name sets it.
 */
export const FACT_NAMES: readonly FactName[] = [
  { name: "platform", type: "choice", values: ["virtuozzo", "docker", "kubernetes", "podman", "lxc", "wsl", "android", "nas", "router", "proot", "systemd-nspawn", "none"], means: "what kind of machine or container it is; `none` is an ordinary machine", question: { text: "Is this machine a container, and of which kind (Virtuozzo/OpenVZ, Docker, LXC …)?", argv: ["systemd-detect-virt"] } },
  { name: "place", type: "choice", values: ["container", "node", "host"], means: "where the failing command ran: in a container, on a Virtuozzo node, or on an ordinary host", question: { text: "Was the command typed inside the container or on the node (the machine that runs the containers)?", argv: ["cat", "/proc/vz/veinfo"] } },
  { name: "virtuozzo", type: "version", onlyOn: "virtuozzo", means: "Virtuozzo version of the node: 6.0.12, 7.0.9", question: { text: "Which Virtuozzo version runs on the node, with its update (6.0.12, 7.0.15)?", where: "node", argv: ["cat", "/etc/virtuozzo-release"] } },
  { name: "vzctl", type: "version", onlyOn: "virtuozzo", means: "vzctl version on the node", question: { text: "Which vzctl version is on the node?", where: "node", argv: ["vzctl", "--version"] } },
  { name: "kernel", type: "version", means: "release of the running kernel, as uname -r prints it", question: { text: "Which kernel is running?", argv: ["uname", "-r"] } },
  { name: "kernelBuild", type: "choice", values: ["distribution", "vendor", "gvisor"], means: "who built the running kernel, as its release or the machine's kind tells: a distribution for everybody, or a vendor or the owner for one purpose" },
  { name: "nodeKernel", type: "version", onlyOn: "virtuozzo", means: "release of the node's kernel, when it was told apart", question: { text: "Which kernel runs on the node?", where: "node", argv: ["uname", "-r"] } },
  { name: "iptables", type: "version", means: "iptables version that printed the message", question: { text: "Which iptables version is it?", argv: ["iptables", "-V"] } },
  { name: "variant", type: "choice", values: ["legacy", "nft"], means: "the iptables backend", question: { text: "Is iptables the legacy or the nf_tables variant?", argv: ["iptables", "-V"] } },
  { name: "ipset", type: "version", means: "ipset version", question: { text: "Which ipset version is it?", argv: ["ipset", "version"] } },
  { name: "nft", type: "version", means: "nft version", question: { text: "Which nft version is it?", argv: ["nft", "--version"] } },
  { name: "docker", type: "version", means: "Docker version", question: { text: "Which Docker version is it?", argv: ["docker", "version"] } },
  { name: "distribution", type: "text", means: "distribution and release, as os-release or redhat-release words it", question: { text: "Which distribution is it?", argv: ["cat", "/etc/os-release"] } },
  { name: "arch", type: "text", means: "machine architecture of the kernel", question: { text: "Which architecture is the kernel?", argv: ["uname", "-m"] } },
  { name: "emulated", type: "flag", means: "programs of another architecture run here, translated by qemu-user or Rosetta", question: { text: "Is the container's image of another architecture than the machine?", argv: ["uname", "-m"] } },
  { name: "userArch", type: "text", means: "architecture of the iptables program", question: { text: "Is the iptables program 32-bit or 64-bit?", argv: ["file", "-L", "/usr/sbin/iptables"] } },
  { name: "user", type: "choice", values: ["root", "user"], means: "who typed the command", question: { text: "Was the command typed as root?", argv: ["id", "-u"] } },
  { name: "netAdmin", type: "flag", means: "CAP_NET_ADMIN is in the effective set", question: { text: "Does the process have CAP_NET_ADMIN?", argv: ["grep", "CapEff", "/proc/self/status"] } },
  { name: "containerRights", type: "choice", values: ["rootless"], means: "whose rights the container's root has: `rootless` are an ordinary user's of the host", question: { text: "Is the container rootless or unprivileged?", where: "container", argv: ["cat", "/proc/self/uid_map"] } },
  { name: "ctid", type: "text", onlyOn: "virtuozzo", means: "the container's id or name", question: { text: "What is the container's id?", where: "node", argv: ["vzlist", "-a", "-o", "ctid,hostname,ip,status"] } },
  { name: "netfilterMode", type: "choice", onlyOn: "virtuozzo", notWhere: { fact: "virtuozzo", below: "6.0.6" }, values: ["disabled", "stateless", "stateful", "full"], means: "the container's netfilter mode", question: { text: "Which netfilter mode does the container have?", where: "node", argv: ["grep", "NETFILTER", "/etc/vz/conf/<CTID>.conf"] } },
  { name: "restartedSinceMode", type: "flag", onlyOn: "virtuozzo", means: "the container was started after its netfilter mode was set", question: { text: "Was the container restarted after its netfilter mode was set?", where: "node", argv: ["vzctl", "exec", "<CTID>", "uptime"] } },
  { name: "iptablesList", type: "list", onlyOn: "virtuozzo", means: "module names in IPTABLES= of the container or vz.conf", question: { text: "Which modules does the container's IPTABLES list hold?", where: "node", argv: ["grep", "IPTABLES", "/etc/vz/vz.conf", "/etc/vz/conf/<CTID>.conf"] } },
  { name: "modulesLoaded", type: "list", means: "modules in lsmod or /proc/modules", question: { text: "Which netfilter modules are loaded?", argv: ["lsmod"] } },
  { name: "modulesOnOneNode", type: "list", means: "modules that one of the two nodes in the text has and the other lacks, the one shown first before all" },
  { name: "extensionsWorking", type: "list", means: "tables, matches and targets of rules that the text shows to have been taken" },
  { name: "modulesSaid", type: "list", means: "modules that somebody's words name as what is lacking" },
  { name: "modulesMissing", type: "list", means: "modules that modprobe or modinfo did not find", question: { text: "What does modprobe say of the module?", argv: ["modprobe", "-n", "-v", "<MODULE>"] } },
  { name: "modulesBlacklisted", type: "list", means: "modules that modprobe's configuration forbids", question: { text: "Does modprobe's configuration forbid the module?", argv: ["grep", "-r", "-e", "blacklist", "-e", "install", "/etc/modprobe.d"] } },
  { name: "modulesBuiltIn", type: "list", means: "modules built into the kernel" },
  { name: "modulesOnDisk", type: "list", means: "modules that are there for the running kernel, as files or because modprobe had nothing to complain of", question: { text: "Is the module there for the running kernel?", argv: ["modinfo", "<MODULE>"] } },
  { name: "kernelsOnDisk", type: "list", means: "releases under /lib/modules", question: { text: "For which kernels are modules installed?", argv: ["ls", "/lib/modules"] } },
  { name: "kernelGone", type: "flag", means: "the running kernel's modules are gone and those of a newer one are there", question: { text: "Is the running kernel among those with modules?", argv: ["sh", "-c", "uname -r; ls /lib/modules"] } },
  { name: "moduleTree", type: "flag", means: "/lib/modules holds a tree for the running kernel", question: { text: "Is there a module tree for the running kernel?", argv: ["ls", "-d", "/lib/modules/<KERNEL>"] } },
  { name: "kernelConfigBuilt", type: "list", means: "kernel options that are built, into the kernel or as modules" },
  { name: "kernelConfigMissing", type: "list", means: "kernel options that are not set", question: { text: "How was the kernel configured?", argv: ["zgrep", "-E", "NF_TABLES|IP_NF|NETFILTER", "/proc/config.gz"] } },
  { name: "modulesDisabled", type: "flag", means: "kernel.modules_disabled is 1", question: { text: "May the kernel still load modules?", argv: ["sysctl", "kernel.modules_disabled"] } },
  { name: "tables", type: "list", means: "names in /proc/net/ip_tables_names", question: { text: "Which tables does the kernel have?", argv: ["cat", "/proc/net/ip_tables_names"] } },
  { name: "kernelMatches", type: "list", means: "names in /proc/net/ip_tables_matches", question: { text: "Which matches and targets does the kernel have?", argv: ["cat", "/proc/net/ip_tables_matches", "/proc/net/ip_tables_targets"] } },
  { name: "kernelTargets", type: "list", means: "names in /proc/net/ip_tables_targets" },
  { name: "numiptentHeld", type: "number", onlyOn: "virtuozzo", means: "numiptent held, of user_beancounters" },
  { name: "numiptentLimit", type: "number", onlyOn: "virtuozzo", means: "numiptent limit, of user_beancounters" },
  { name: "numiptentFailcnt", type: "number", onlyOn: "virtuozzo", means: "numiptent failcnt, of user_beancounters", question: { text: "Has the container run into its numiptent limit?", where: "container", argv: ["grep", "-E", "numiptent|kmemsize", "/proc/user_beancounters"] } },
  { name: "kmemFailcnt", type: "number", onlyOn: "virtuozzo", means: "failcnt of kmemsize and the like", question: { text: "Did the container run out of kernel memory?", where: "container", argv: ["grep", "-E", "kmemsize|privvmpages", "/proc/user_beancounters"] } },
  { name: "conntrackMax", type: "number", means: "nf_conntrack_max", question: { text: "What is the connection tracking limit, and how much of it is used?", argv: ["sysctl", "net.netfilter.nf_conntrack_max", "net.netfilter.nf_conntrack_count"] } },
  { name: "conntrackCount", type: "number", means: "nf_conntrack_count" },
  { name: "conntrackDisableVe0", type: "number", onlyOn: "virtuozzo", means: "ip_conntrack_disable_ve0 of nf_conntrack on the node", question: { text: "Is connection tracking switched off for the node itself?", where: "node", argv: ["cat", "/sys/module/nf_conntrack/parameters/ip_conntrack_disable_ve0"] } },
  { name: "forwardPolicy", type: "text", means: "policy of the FORWARD chain", question: { text: "What is the policy of FORWARD on the node?", where: "node", argv: ["iptables", "-S", "FORWARD"] } },
  { name: "containersOffline", type: "flag", means: "somebody says that containers have no network" },
  { name: "netfilterGlobal", type: "choice", onlyOn: "virtuozzo", values: ["disabled", "stateless", "stateful", "full"], means: "NETFILTER in /etc/vz/vz.conf, where vzctl ignores it" },
  { name: "ipv6Disabled", type: "flag", means: "IPv6 is switched off in the kernel", question: { text: "Is IPv6 switched off?", argv: ["cat", "/proc/sys/net/ipv6/conf/all/disable_ipv6", "/proc/cmdline"] } },
  { name: "exitStatus", type: "number", means: "exit status of the failing program" },
  { name: "upgraded", type: "flag", means: "packages were upgraded since the machine was booted", question: { text: "Was the kernel package upgraded since the last boot?", argv: ["ls", "-lt", "/boot", "/lib/modules"] } },
  { name: "firewall", type: "choice", values: ["csf", "apf", "ufw", "firewalld", "shorewall", "ferm", "fail2ban", "docker", "kube-proxy", "libvirt", "tailscale", "wg-quick", "lxd", "netavark", "cni", "calico", "cilium"], means: "the program that runs iptables", question: { text: "Which program runs iptables here?" } },
];

const BY_NAME: ReadonlyMap<string, FactName> = new Map(FACT_NAMES.map((fact) => [fact.name, fact]));

export const factName = (name: string): FactName | undefined => BY_NAME.get(name);
