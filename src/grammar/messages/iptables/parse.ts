import { format } from "../../format.js";
import { message } from "../../message.js";
import { as, oneOf, phrase, word } from "../../token.js";
import { chain, line, program, value } from "../../tokens.js";
import { anyOption, inQuotes, notProse, tablesProgram } from "./tokens.js";

const anyValue = value;

const PROSE = "format type types value list number count error errors to for in of was is as passed given supplied";
const proseValue = oneOf("value", "a word", PROSE.split(" "));

/**
 * A word that no option took. No prefix: it is printed before the program's own error path; 1.1.0 to 1.3.8 print it on stdout.
 *
 * ```text
 * Bad argument `80'
 *               ^^ value
 * Try `iptables -h' or 'iptables --help' for more information.
 * ```
 */
/** Of a match or target of a newer release iptables-save of an older one has no words but these, and restore takes them for words. */
const listedRevision = message({
  id: "iptables/bad-argument-unsupported-revision",
  from: [{ program: "iptables", file: "iptables/iptables.c, iptables/nft-shared.c ([unsupported revision])", since: "1.4.21" }],
  text: [format`Bad argument '[unsupported'`],
});

const badArgument = message({
  id: "iptables/bad-argument",
  from: [{ program: "iptables", file: "iptables/xshared.c do_parse", since: "1.1.0" }],
  text: [
    format`Bad argument '${notProse(anyValue, PROSE)}'`,
    // A word of prose only where the program's own trailer follows.
    format`Bad argument '${proseValue}' Try '${program} -h' or '${as(program, "again")} --help' for more information.`,
    format`Bad argument '${proseValue}' Error occurred at line: ${line}`,
  ],
  lineStart: true,
  common: true,
});

/** The word was empty: an unset variable in quotes. */
const badArgumentEmpty = message({
  id: "iptables/bad-argument-empty",
  from: [{ program: "iptables", file: "iptables/xshared.c do_parse", since: "1.1.0" }],
  text: [format`Bad argument '' Try '${program} -h' or '${as(program, "again")} --help' for more information.`, format`Bad argument '' Error occurred at line: ${line}`],
  lineStart: true,
});

/** libxtables asks every loaded extension for the option; none knew it. */
const unknownOption = message({
  id: "iptables/unknown-option",
  from: [{ program: "iptables", file: "iptables/xshared.c command_default", since: "1.4.3.1" }],
  text: [format`unknown option '${anyOption}'`, format`Unknown arg '${anyOption}'`],
  lineStart: true,
  weak: true,
});

/** getopt's words; the program's name is argv[0]. */
const unrecognizedOption = message({
  id: "iptables/unrecognized-option",
  from: [{ program: "iptables", file: "glibc posix/getopt.c", since: "1.2" }],
  text: [format`${tablesProgram}: unrecognized option '${anyOption}'`, format`${tablesProgram}: unrecognized option: ${anyOption}`],
});
const invalidOption = message({
  id: "iptables/invalid-option",
  from: [{ program: "iptables", file: "glibc posix/getopt.c", since: "1.2" }],
  text: [format`${tablesProgram}: invalid option -- '${anyOption}'`, format`${tablesProgram}: illegal option -- ${anyOption}`],
});
const ambiguousOption = message({
  id: "iptables/ambiguous-option",
  from: [{ program: "iptables", file: "glibc posix/getopt.c", since: "1.2" }],
  text: [format`${tablesProgram}: option '${anyOption}' is ambiguous`],
});
const optionArgument = message({
  id: "iptables/option-argument-missing",
  from: [{ program: "iptables", file: "glibc posix/getopt.c; iptables/xshared.c command_default", since: "1.2" }],
  text: [
    format`${tablesProgram}: option requires an argument -- '${anyOption}'`,
    format`${tablesProgram}: option requires an argument: ${anyOption}`,
    format`option '${notProse(anyOption, "that now which also it this always no")}' requires an argument`,
  ],
  lineStart: true,
  common: true,
});

const unknownProtocol = message({
  id: "iptables/unknown-protocol",
  from: [{ program: "iptables", file: "libxtables/xtables.c xtables_parse_protocol", since: "1.0.0" }],
  text: [format`unknown protocol '${anyValue}' specified`, format`unknown protocol '' specified`],
});

const invalidPort = message({
  id: "iptables/invalid-port",
  from: [{ program: "iptables", file: "libxtables/xtables.c xtables_parse_port", since: "1.3.6" }],
  text: [format`invalid port/service '${inQuotes("value", "a port or service", ["-j", "99999", "htttp"], 128)}' specified`, format`invalid port/service '' specified`],
});

/**
 * ```text
 * iptables v1.4.21: host/network `192.0.2.1' not found
 *                                 ^^^^^^^^^ value
 * ```
 */
const hostNotFound = message({
  id: "iptables/host-not-found",
  from: [{ program: "iptables", file: "libxtables/xtables.c ipparse_hostnetwork", since: "1.0.0" }],
  text: [format`host/network '${inQuotes("value", "a host or network", ["example.com", "192.0.2.1", "2001:db8::1"], 256)}' not found`, format`host/network '' not found`],
});

const invalidMask = message({
  id: "iptables/invalid-mask",
  from: [{ program: "iptables", file: "libxtables/xtables.c parse_ipmask", since: "1.0.0" }],
  text: [format`invalid mask '${inQuotes("value", "a mask", ["33", "255.255.0.255", "24"], 64)}' specified`, format`invalid mask '' specified`],
});

const noCommand = message({
  id: "iptables/no-command",
  from: [{ program: "iptables", file: "iptables/xshared.c do_parse", since: "1.0.0" }],
  text: format`no command specified`,
  lineStart: true,
});

const gotoNoChain = message({
  id: "iptables/goto-no-chain",
  from: [{ program: "iptables", file: "iptables/iptables.c", since: "1.3.5" }],
  text: format`goto '${chain}' is not a chain`,
});

/**
 * The carriage return before the closing quote takes the terminal back to the line's start, where the rest overwrites the name.
 *
 * ```text
 * ' specified.4.12.2: invalid mask `16
 *                                   ^^ value
 * ```
 */
const left = phrase("left", "what is left of the program's name and version", [".4.12.2", "store v1.8.9 (legacy)"], 64);

const overwritten = message({
  id: "iptables/overwritten",
  from: [{ program: "iptables", file: "libxtables/xtables.c, seen through a terminal" }],
  text: [
    format`specified${left}: invalid mask '${anyValue}`,
    format`specified${left}: invalid port/service '${anyValue}`,
    format`specified${left}: unknown protocol '${anyValue}`,
    format`not found${left}: host/network '${anyValue}`,
    format`No such file or directoryouldn't load target '${anyValue}`,
    format`No such file or directoryouldn't load match '${anyValue}`,
    format`ad argument '${anyValue}`,
    format`No such file or directory${left}: Couldn't load target '${anyValue}`,
    format`No such file or directory${left}: Couldn't load match '${anyValue}`,
    format`does not exist${left}: Chain '${anyValue}`,
    // The service's line, in whose middle restore speaks (iptables 1.4.7 of CentOS 6, iptables.init start).
    format`'ptables: Applying firewall rules:`,
    format`'ptables: 应用防火墙规则:`,
  ],
  lineStart: true,
});

/** What cat -A and editors show of a rule file with CR LF, and what a shell says of such a script. */
const carriageReturnShown = message({
  id: "iptables/carriage-return-shown",
  from: [{ program: "iptables-restore", file: "a rule file as cat -A prints it" }, { program: "bash", file: "a script with CR LF" }],
  text: [
    ...["filter", "mangle", "security"].map((table) => ({ parts: [`*${table}^M`] })),
    format`:${chain} ACCEPT [0:0]^M`,
    format`COMMIT^M`,
    format`/bin/bash^M: bad interpreter: No such file or directory`,
    format`/bin/sh^M: bad interpreter: No such file or directory`,
    format`/usr/bin/env: 'bash\\r': No such file or directory`,
    format`/usr/bin/env: 'sh\\r': No such file or directory`,
  ],
});
/** An empty line of any script. */
const emptyLineShown = message({ id: "iptables/carriage-return-alone", common: true, from: [{ program: "bash", file: "a script with CR LF" }], text: format`line ${line}: $'\\r': command not found` });

const errorLine = message({
  id: "iptables/restore-error-at-line",
  from: [{ program: "iptables-restore", file: "libxtables/xtables.c basic_exit_err", since: "1.2.8" }],
  text: [format`Error occurred at line: ${line}`, format`Error occured at line: ${line}`],
});

const tryHelp = message({
  id: "iptables/try-help",
  from: [{ program: "iptables", file: "libxtables/xtables.c basic_exit_err" }],
  role: "trailer",
  text: [
    format`Try '${tablesProgram} -h' or '${tablesProgram} --help' for more information.`,
    format`Try '${tablesProgram} -h' for more information.`,
    format`Usage: ${tablesProgram} [-b] [-c] [-v]`,
    format`Usage: ${tablesProgram} [-c] [-v]`,
    format`Look at manual page '${word("page", "a manual page", ["iptables-save.8", "ip6tables-save.8"])}' for more information.`,
  ],
});

export const parseMessages = [
  listedRevision, badArgument, badArgumentEmpty, unknownOption, unrecognizedOption, invalidOption, ambiguousOption, optionArgument, unknownProtocol, invalidPort, hostNotFound, invalidMask, noCommand, gotoNoChain, overwritten, carriageReturnShown, emptyLineShown, errorLine, tryHelp,
];
