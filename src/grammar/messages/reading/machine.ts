import { format, type Format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf, phrase, word } from "../../token.js";

const kernel = word("kernel", "a kernel's release", ["2.6.32-042stab094.7", "5.14.0-362.24.2.el9_3.x86_64", "6.1.0-18-amd64"], "a-z0-9_.+~-", 96);
const hostName = word("hostName", "a host's name", ["ct101", "web.example"], "a-z0-9_.\u007f-", 255);
const distribution = phrase("distribution", "a distribution", ["AlmaLinux 9.3 (Shamrock Pampas Cat)", "Debian GNU/Linux 12 (bookworm)"], 120);
/** The distribution is this and the name before it; facts put them together. */
const release = word("release", "a distribution's release", ["9.3", "7.2.1511"], "0-9.", 16);
const iptables = word("iptables", "a version", ["1.8.7", "1.4.21"], "0-9.", 16);
const docker = word("docker", "a Docker version", ["24.0.7", "19.03.8"], "0-9.a-z~+-", 32);
const ipset = word("ipset", "an ipset version", ["7.15", "6.34"], "0-9.", 16);

/** `uname -a`: `Linux ct101 2.6.32-042stab120.11 #1 SMP Thu Mar 9 …` */
const uname = message({
  id: "reading/uname",
  from: [{ program: "uname" }],
  text: [format`Linux ${hostName} ${kernel} #`, format`uname -r ${kernel}`, format`Linux version ${kernel} (`],
  role: "reading",
});

/** Kernel releases as people and reports word them. */
const kernelWords = message({
  id: "reading/kernel-words",
  from: [{ program: "people" }],
  text: [format`kernel version: ${kernel}`, format`kernel version ${kernel}`, format`Kernel: Linux ${kernel}`, format`kernel: ${kernel}`, format`/lib/modules/${kernel}/`, format`/lib/modules/${kernel}:`],
  role: "reading",
});

const osRelease = message({
  id: "reading/os-release",
  from: [{ program: "os-release" }],
  text: [format`PRETTY_NAME='${distribution}'`, format`Description: ${distribution}`, format`Operating System: ${distribution}`],
  role: "reading",
});

/** `/etc/redhat-release` and its like. */
const redhatRelease = message({
  id: "reading/redhat-release",
  from: [{ program: "redhat-release" }],
  text: [
    "AlmaLinux", "CentOS", "CentOS Linux", "CentOS Stream", "Rocky Linux", "Red Hat Enterprise Linux", "Red Hat Enterprise Linux Server", "Fedora", "Oracle Linux Server",
    "Scientific Linux", "CloudLinux", "CloudLinux Server", "Virtuozzo Linux",
  ].map((name) => ({ parts: [`${name} release `, release] })),
  role: "reading",
});

/** `iptables -V`, and what stands above the lines of a failed restore: the backend in brackets since 1.8.0. */
const SPEAKERS = ["iptables", "ip6tables", "ebtables", "arptables", "iptables-restore", "ip6tables-restore", "iptables-save", "ip6tables-save"];
const withBackend = (backend: string): readonly Format[] => SPEAKERS.map((name) => ({ parts: [`${name} v`, iptables, ` (${backend})`] }));
const iptablesNft = message({ id: "reading/iptables-nft-version", from: [{ program: "iptables", since: "1.8.0" }], text: withBackend("nf_tables"), fixed: { variant: "nft" }, role: "reading" });
const iptablesLegacy = message({ id: "reading/iptables-legacy-version", from: [{ program: "iptables", since: "1.8.0" }], text: withBackend("legacy"), fixed: { variant: "legacy" }, role: "reading" });
const iptablesOld = message({ id: "reading/iptables-version", from: [{ program: "iptables", until: "1.8.0" }], text: [format`iptables v${iptables}`, format`iptables --version ${iptables}`], role: "reading" });

/** `rpm -q iptables`, `dpkg -l iptables`. */
const iptablesPackage = message({ id: "reading/iptables-package", from: [{ program: "rpm" }, { program: "dpkg" }], text: [format`iptables-${iptables}-`, format`ii iptables ${iptables}-`], role: "reading", lineStart: true });

/** A chain for address translation, as nft is told. */
const nftNat = message({ id: "reading/nft-nat-chain", from: [{ program: "nft" }], text: format`type nat hook`, role: "reading" });

const userArch = oneOf("userArch", "the architecture of the programs", ["armhf", "armel", "i386", "arm64", "amd64", "mips", "powerpc"]);
const wordSize = oneOf("userArch", "the word size of the programs", ["32", "64"]);
const machineArch = oneOf("arch", "the machine's architecture", ["aarch64", "x86_64", "armv7l", "armv6l", "i686", "ppc64le", "s390x", "riscv64", "mips", "mips64"]);
const programs = message({ id: "reading/user-arch", from: [{ program: "dpkg" }, { program: "getconf" }], text: [format`dpkg --print-architecture ${userArch}`, format`getconf LONG_BIT ${wordSize}`], role: "reading" });
const machine = message({ id: "reading/arch", from: [{ program: "uname" }], text: format`uname -m ${machineArch}`, role: "reading" });

const dockerVersion = message({ id: "reading/docker-version", from: [{ program: "docker" }], text: [format`Docker version ${docker}`, format`Server Version: ${docker}`], role: "reading" });
const ipsetVersion = message({ id: "reading/ipset-version", from: [{ program: "ipset" }], text: format`ipset v${ipset}, protocol version`, role: "reading" });

export const machineReadings = [uname, kernelWords, osRelease, redhatRelease, iptablesNft, iptablesLegacy, iptablesOld, iptablesPackage, nftNat, programs, machine, dockerVersion, ipsetVersion];
