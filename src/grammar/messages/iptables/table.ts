import { format } from "../../format.js";
import { message } from "../../message.js";
import { oneOf } from "../../token.js";
import { program, systemError, table } from "../../tokens.js";

/**
 * The kernel did not give the table.
 *
 * ```text
 * iptables v1.4.7: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)
 *                                   ^^^^^^^^        ^^^   ^^^^^^^^^^^^^^^^^^^^
 *                                   program         table error
 * ```
 */
const initFailed = message({
  id: "iptables/table-init-failed",
  from: [{ program: "iptables", file: "iptables/iptables.c", since: "1.0.0" }],
  text: [
    format`can't initialize ${program} table '${table}': ${systemError}`,
    // A heading over the cure, or a line that somebody shortened.
    format`can't initialize ${program} table '${table}'`,
    // python-iptables iptc/ip4tc.py prints the bytes it got from libiptc, iptables-save and the oldest restore leave the program out.
    format`can't initialize ${table}: ${systemError}`,
    format`can't initialize ${table}: b'${systemError}`,
    // miniupnpd netfilter/iptcrdr.c
    format`iptc_init() failed : ${systemError}`,
    // What is left where the beginning of the line was cut off or overwritten.
    format`es table '${table}': ${systemError}`,
    format`Table does not exist (do you need to insmod?)`,
  ],
});

/** Follows every version problem (exit status 3). It never tells the cause. */
const perhapsUpgrade = message({
  id: "iptables/perhaps-upgrade",
  from: [{ program: "iptables", file: "libxtables/xtables.c" }],
  text: format`Perhaps ${program} or your kernel needs to be upgraded.`,
  role: "trailer",
});

/** The saving programs and the oldest restore do not say which table. */
const saveInit = message({
  id: "iptables/save-init-failed",
  from: [{ program: "iptables-save", file: "iptables/iptables-save.c do_output", since: "1.0.0" }],
  text: [format`Can't initialize: ${systemError}`, format`Cannot initialize: ${systemError}`, format`iptc_init: ${systemError}`],
  lineStart: true,
});

const tableUnknown = message({
  id: "iptables/table-unknown",
  from: [{ program: "iptables", file: "iptables/xtables.c; iptables/xtables-save.c; libiptc/libiptc.c", since: "1.2" }],
  text: [format`table '${table}' does not exist`, format`Unknown table '${table}'`],
  lineStart: true,
});
const badlyFormed = message({
  id: "iptables/table-badly-formed",
  from: [{ program: "iptables-save", file: "iptables/iptables-save.c for_each_table", since: "1.1.2" }],
  text: format`Badly formed tablename '${table}'`,
});

const owner = oneOf("module", "the module whose list of tables it is", ["ip_tables", "ip6_tables"]);
/** iptables-save reads from there which tables are loaded. */
const namesFile = message({
  id: "iptables/table-names-unreadable",
  from: [{ program: "iptables-save", file: "iptables/iptables-save.c for_each_table", since: "1.4.0", until: "1.4.2" }],
  text: [format`Unable to open /proc/net/${owner}_names: ${systemError}`, format`can't open '/proc/net/${owner}_names': ${systemError}`, format`cat: /proc/net/${owner}_names: ${systemError}`],
});

/**
 * Raw sockets of the family carry every request; asking for an extension's revision needs one before the table is opened.
 *
 * ```text
 * getsockopt failed strangely: Operation not permitted
 *                              ^^^^^^^^^^^^^^^^^^^^^^^ error
 * ```
 */
const kernelSocket = message({
  id: "iptables/kernel-socket",
  from: [{ program: "iptables", file: "libxtables/xtables.c compatible_revision", since: "1.3.0" }],
  text: [format`Could not open socket to kernel: ${systemError}`, format`getsockopt failed strangely: ${systemError}`],
});

export const tableMessages = [initFailed, perhapsUpgrade, saveInit, tableUnknown, badlyFormed, namesFile, kernelSocket];
