import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf } from "../../token.js";
import { systemError } from "../../tokens.js";
import { knownError } from "./tokens.js";

const libiptc = [{ program: "iptables", file: "libiptc/libiptc.c TC_STRERROR" }, { program: "iptables-nft", file: "iptables/nft.c nft_strerror", since: "1.6.0" }];

/**
 * The command was understood and the kernel or libiptc refused it: plain strerror, with a hint at the kernel log for EINVAL (for every errno in 1.4.3 and 1.4.3.1).
 *
 * ```text
 * iptables: Invalid argument. Run `dmesg' for more information.
 *           ^^^^^^^^^^^^^^^^ error
 * ```
 */
const commitError = message({
  id: "iptables/commit-error",
  from: [{ program: "iptables", file: "iptables/iptables-standalone.c" }],
  text: [
    format`iptables: ${knownError}. Run 'dmesg' for more information.`,
    format`ip6tables: ${knownError}. Run 'dmesg' for more information.`,
    format`${knownError}. Run 'dmesg' for more information.`,
    format`iptables: ${knownError}`,
    format`ip6tables: ${knownError}`,
    // libmnl's call, before the line of the program.
    format`sendmsg() failed: ${knownError}`,
    // miniupnpd netfilter/iptcrdr.c
    format`iptc_commit() error : ${knownError}`,
  ],
});

const chainExists = message({ id: "iptables/chain-exists", from: libiptc, text: [format`Chain already exists`, format`ebtables: Chain already exists`, format`arptables: Chain already exists`], lineStart: true });
const badRule = message({ id: "iptables/bad-rule", from: libiptc, text: [format`Bad rule (does a matching rule exist in that chain?)`] });
/** EMLINK, ENOTEMPTY: libiptc's own words for them are only printed up to 1.2.11. */
const tooManyLinks = message({ id: "iptables/too-many-links", from: libiptc, text: [format`iptables: Too many links`, format`ip6tables: Too many links`, format`Can't delete chain with references left`] });
const notEmpty = message({ id: "iptables/directory-not-empty", from: libiptc, text: [format`iptables: Directory not empty`, format`ip6tables: Directory not empty`, format`Chain is not empty.`] });
const builtIn = message({ id: "iptables/builtin-chain", from: libiptc, text: [format`Can't delete built-in chain`, format`Bad built-in chain name`] });
const badPolicy = message({ id: "iptables/bad-policy", from: libiptc, text: format`Bad policy name`, lineStart: true });
const indexTooBig = message({
  id: "iptables/index-too-big",
  from: libiptc,
  text: format`Index of ${oneOf("operation", "insertion, replacement, deletion or counter", ["insertion", "replacement", "deletion", "counter"])} too big`,
});
const loop = message({ id: "iptables/loop", from: libiptc, text: format`Loop found in table`, lineStart: true });
const targetProblem = message({ id: "iptables/target-problem", from: libiptc, text: format`Target problem`, lineStart: true });
const badArguments = message({ id: "iptables/bad-arguments", from: libiptc, text: format`Bad arguments (does that interface exist?)` });
const incompatibleKernel = message({ id: "iptables/incompatible-with-kernel", from: libiptc, text: format`Incompatible with this kernel` });
const who = message({ id: "iptables/iptables-who", from: libiptc, text: format`iptables who? (do you need to insmod?)` });
const notImplemented = message({ id: "iptables/not-implemented", from: libiptc, text: [format`Will be implemented real soon. I promise`, format`Checking will most likely never get implemented`] });
const wrongVersion = message({ id: "iptables/module-wrong-version", from: libiptc, text: [format`Module is wrong version`, format`xt_ndpi: kernel module version missmatch`] });
const badTableName = message({ id: "iptables/bad-table-name", from: libiptc, text: format`Bad table name`, lineStart: true });

/** A Go program's netlink library, with the system call's name. */
const netlinkReceive = message({
  id: "iptables/netlink-receive-failed",
  from: [{ program: "google/nftables", file: "conn.go receive" }],
  text: [
    format`netlink receive: recvmsg: ${systemError}`, format`netlink receive: ${systemError}`,
    format`netlink send-messages: sendmsgbuffers: ${systemError}`, format`netlink send: sendmsg: ${systemError}`,
  ],
});

const namesFile = oneOf("path", "a file of netfilter's under /proc/net", ["/proc/net/ip_tables_names", "/proc/net/ip6_tables_names"]);
/** The file belongs to root of the machine; root of another user namespace may not read it before Linux 4.10. As strace and cat show it. */
const namesDenied = message({
  id: "iptables/table-names-denied",
  from: [{ program: "strace" }, { program: "cat" }],
  text: [
    { parts: [namesFile, "', O_RDONLY|O_CLOEXEC) = -1 EACCES"] }, { parts: [namesFile, "', O_RDONLY) = -1 EACCES"] },
    { parts: [namesFile, ": Permission denied"] }, { parts: [namesFile, "': Permission denied"] },
  ],
});

export const operationMessages = [
  namesDenied,
  netlinkReceive, commitError, chainExists, badRule, tooManyLinks, notEmpty, builtIn, badPolicy, indexTooBig, loop, targetProblem, badArguments, incompatibleKernel, who, notImplemented, wrongVersion, badTableName,
];
