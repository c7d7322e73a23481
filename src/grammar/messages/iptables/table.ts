import { format } from "../../format.js";
import { message } from "../../message.js";
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
    // python-iptables iptc/ip4tc.py prints the bytes it got from libiptc, iptables-save and the oldest restore leave the program out.
    format`can't initialize ${table}: ${systemError}`,
    format`can't initialize ${table}: b'${systemError}`,
  ],
});

/** Follows every version problem (exit status 3). It never tells the cause. */
const perhapsUpgrade = message({
  id: "iptables/perhaps-upgrade",
  from: [{ program: "iptables", file: "libxtables/xtables.c" }],
  text: format`Perhaps ${program} or your kernel needs to be upgraded.`,
  role: "trailer",
});

export const tableMessages = [initFailed, perhapsUpgrade];
