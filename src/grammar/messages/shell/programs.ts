import { format } from "../../format.js";
import { message } from "../../message.js";
import { number, oneOf, phrase, word } from "../../token.js";
import { path, systemError } from "../../tokens.js";

const FOLDERS = ["", "/sbin/", "/usr/sbin/", "/usr/bin/", "/bin/", "/usr/local/sbin/", "/system/bin/"];
const NAMES = [
  ...["iptables", "ip6tables"].flatMap((name) => ["", "-legacy", "-nft"].flatMap((variant) => ["", "-restore", "-save"].map((tool) => name + variant + tool))),
  "ipset", "nft", "conntrack", ...["ebtables", "arptables"].flatMap((name) => ["", "-legacy", "-nft", "-restore", "-save"].map((tool) => name + tool)),
];
const KEEPERS = ["firewall-cmd", "firewall-offline-cmd", "ufw", "csf", "apf", "shorewall", "shorewall6", "firehol", "ferm", "netfilter-persistent", "fail2ban-client"];
const program = oneOf("program", "a netfilter program", FOLDERS.flatMap((folder) => NAMES.map((name) => folder + name)));
const library = word("library", "a shared library", ["libxtables.so.12", "libip4tc.so.2"], "a-z0-9_.+-", 64);
const end = word("libraryEnd", "the rest of its name", ["TCPMSS.so", ".12", "conntrack.so.3"], "a-z0-9_.+-", 64);
const symbol = word("symbol", "a symbol", ["xtables_lock", "xtables_set_params"], "a-z0-9_", 96);
const symbolVersion = word("value", "a version of a library", ["GLIBC_2.34", "LIBIPTC_1.0"], "a-z0-9_.", 48);
const pid = number("pid", "a process", [673]);
const rest = phrase("error", "what the system says", ["resource temporarily unavailable"], 80);

const notFound = message({
  id: "shell/iptables-not-found",
  from: [{ program: "bash" }, { program: "dash" }, { program: "busybox sh" }, { program: "Go os/exec" }],
  text: [
    format`${program}: command not found`,
    format`${program}: not found`,
    format`exec: '${program}': executable file not found in $PATH`,
    format`${program}: No such file or directory`,
    format`No such file or directory: '${program}'`,
    format`command not found: ${program}`,
    format`${program}: Kommando nicht gefunden`,
    format`${program}: commande introuvable`,
    format`${program}: orden no encontrada`,
    format`${program}: команда не найдена`,
    format`'${program}' executable not found`,
    // puppet lib/puppet/util/execution.rb: Ruby's ENOENT of what it was to run.
    format`Could not execute posix command: No such file or directory - ${program}`,
    // IPTables::ChainMgr and IPTables::Parse, which psad and fwsnort read rules with.
    format`Could not find/execute ${program}, specify path via`,
    // FireHOL goes on without the family.
    format`no ${program} command: IPv4 disabled`,
    format`no ${program} command: IPv6 disabled`,
    // kubeadm's preflight; as a WARNING it goes on without.
    ...["iptables", "ip6tables", "conntrack", "ebtables", "nft"].map((name) => ({ parts: [`[ERROR FileExisting-${name}]: `, program, " not found in system path"] })),
  ],
});
/** Programs that keep a firewall: where one is called and not there, another is in charge, or none. */
const keeper = oneOf("program", "a firewall's program", FOLDERS.flatMap((folder) => KEEPERS.map((name) => folder + name)));
const keeperNotFound = message({
  id: "shell/firewall-program-not-found",
  from: [{ program: "bash" }, { program: "dash" }, { program: "busybox sh" }, { program: "Python", file: "Lib/subprocess.py (OSError)" }],
  fixed: { problem: "program-missing" },
  text: [
    format`${keeper}: command not found`,
    format`${keeper}: not found`,
    format`command not found: ${keeper}`,
    format`exec: '${keeper}': executable file not found in $PATH`,
    format`No such file or directory: '${keeper}'`,
    format`${keeper}: Kommando nicht gefunden`,
    format`${keeper}: commande introuvable`,
    format`${keeper}: orden no encontrada`,
    format`${keeper}: команда не найдена`,
  ],
});
/** A script's variable for the program is empty, because it found none: the first option is taken for the command. */
const emptyProgram = message({
  id: "shell/program-empty",
  common: true,
  from: [{ program: "bash" }, { program: "dash" }, { program: "busybox sh" }],
  text: [
    ...["-t", "-A", "-I", "-N", "-F", "-P", "-D", "-X", "-w", "-L", "-nL", "-S", "-C"].flatMap((first) => [{ parts: [`: ${first}: command not found`] }, { parts: [`: ${first}: not found`] }]),
    ...["-t nat -A", "-t nat -I", "-t filter -A", "-I FORWARD", "-I INPUT", "-A FORWARD", "-A INPUT"].flatMap((rule) => [{ parts: [`ExecStart= ${rule}`] }, { parts: [`ExecStart=${rule}`] }]),
  ],
});
const tool = oneOf("tool", "a program of kmod", FOLDERS.flatMap((folder) => ["modprobe", "insmod", "lsmod", "depmod", "rmmod"].map((name) => folder + name)));
/** Minimal images have no kmod. */
const noModprobe = message({
  id: "shell/modprobe-not-found",
  from: [{ program: "bash" }, { program: "Go os/exec" }],
  text: [format`${tool}: command not found`, format`${tool}: not found`, format`exec: '${tool}': executable file not found in $PATH`, format`${tool}: No such file or directory`],
});
const loader = oneOf("tool", "a program that loads modules", FOLDERS.flatMap((folder) => ["insmod", "modprobe"].map((name) => folder + name)));
const scriptLine = number("line", "a line of a script", [12, 129]);
/** What bash says of a child that a signal ended, in a script: `./up.sh: line 129: 22705 Killed                  insmod ip_tables.ko`. */
const SIGNALS = ["Killed", "Segmentation fault", "Segmentation fault (core dumped)", "Aborted", "Aborted (core dumped)", "Illegal instruction", "Illegal instruction (core dumped)", "Bus error", "Bus error (core dumped)", "Trace/breakpoint trap"];
/** The kernel stumbles over the module while it loads it. */
const loaderEnded = message({
  id: "module/loader-ended",
  from: [{ program: "bash", file: "jobs.c, lib/sh (strsignal)" }],
  common: true,
  text: SIGNALS.map((fault) => ({ parts: ["line ", scriptLine, ": ", pid, ` ${fault} `, loader, " "] })),
});
const crashed = message({
  id: "shell/program-crashed",
  from: [{ program: "bash" }],
  text: [...SIGNALS.map((fault) => ({ parts: ["line ", scriptLine, ": ", pid, ` ${fault} `, program] })), ...["Segmentation fault", "Segmentation fault (core dumped)", "Aborted (core dumped)", "Bad system call (core dumped)", "Bad system call", "Illegal instruction"].flatMap((fault) => [{ parts: [`${fault} `, program] }, { parts: [program, `: ${fault}`] }]), format`${program}[${pid}]: segfault at `],
});
/** The program and its libraries are of different builds. */
const otherLibrary = message({
  id: "shell/library-mismatch",
  common: true,
  from: [{ program: "ld.so" }],
  text: [
    format`symbol lookup error: ${path}: undefined symbol: ${symbol}`,
    format`${path}: undefined symbol: ${symbol}`,
    format`version '${symbolVersion}' not found (required by ${path})`,
    format`Error relocating ${path}: ${symbol}: symbol not found`,
    format`Error loading shared library ${library}: ${rest} (needed by ${path})`,
    // glibc elf/dl-lookup.c; the comma went with 2.28.
    format`relocation error: ${path}: symbol ${symbol}, version ${symbolVersion} not defined in file`,
    format`relocation error: ${path}: symbol ${symbol} version ${symbolVersion} not defined in file`,
  ],
});
const BAD_FILE = ["cannot open shared object file", "file too short", "invalid ELF header", "wrong ELF class: ELFCLASS32", "wrong ELF class: ELFCLASS64"];
/** How the libraries of netfilter's programs are called; those of other programs are none of ours. */
const OWN_LIBRARIES = ["libxt_", "libipt_", "libip6t_", "libebt_", "libarpt_", "libxtables.so", "libip4tc.so", "libip6tc.so", "libiptc.so", "libebtc.so", "libipset.so", "libmnl.so", "libnetfilter_", "libnfnetlink.so", "libnfnl", "libnftables.so", "libnftnl.so"];
/** The file is not there, or of no use: cut off by a full disk, of another architecture. Source: glibc elf/dl-load.c. */
const libraryMissing = message({
  id: "shell/library-missing",
  from: [{ program: "ld.so" }],
  text: [
    ...BAD_FILE.map((words) => ({ parts: [program, ": error while loading shared libraries: ", library, `: ${words}`] })),
    ...OWN_LIBRARIES.map((name) => ({ parts: [name, end, `: ${BAD_FILE[0]!}`] })),
  ],
});
const forkFailed = message({ id: "shell/fork-failed", common: true, from: [{ program: "Go os/exec" }, { program: "bash" }], text: [format`fork/exec ${program}: ${systemError}`, format`fork: Resource temporarily unavailable`, format`fork: retry: Resource temporarily unavailable`, format`fork: Cannot allocate memory`, format`can't fork: Resource temporarily unavailable`, format`can't fork: Cannot allocate memory`, format`fork failed: Resource temporarily unavailable`, format`: Cannot fork`, format`OSError: [Errno 12] Cannot allocate memory`, format`BlockingIOError: [Errno 11] Resource temporarily unavailable`, format`OSError: [Errno 11] Resource temporarily unavailable`, format`spawn ENOMEM`, format`spawn EAGAIN`, format`Errno::ENOMEM: Cannot allocate memory`, format`Errno::EAGAIN: Resource temporarily unavailable - fork(2)`, format`failed with [Errno 12] Cannot allocate memory`, format`failed with [Errno 11] Resource temporarily unavailable`] });

export const programMessages = [notFound, keeperNotFound, emptyProgram, noModprobe, loaderEnded, crashed, libraryMissing, otherLibrary, forkFailed];
