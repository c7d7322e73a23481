import { format } from "../../format.js";
import { message } from "../../message.js";
import { line, systemError, table } from "../../tokens.js";
import { messageTable } from "../table.js";


/**
 * The legacy program never says why; nft's does since 1.8.9.
 *
 * ```text
 * iptables-restore: line 42 failed
 * iptables-nft-restore: line 7 failed: No chain/target/match by that name.
 *                            ^ line    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error
 * ```
 */
const lineFailed = message({
  id: "iptables/restore-line-failed",
  from: [{ program: "iptables-restore", file: "iptables/iptables-restore.c", since: "1.0.0" }],
  text: [
    format`tables-restore: line ${line} failed: ${systemError}.`,
    format`tables-nft-restore: line ${line} failed: ${systemError}.`,
    format`-restore: line ${line} failed`,
    format`iptables-xml: line ${line} failed`,
  ],
});

const commitExpected = message({
  id: "iptables/restore-commit-expected",
  from: [{ program: "iptables-restore", file: "iptables/iptables-restore.c", since: "1.2.10" }],
  text: format`COMMIT expected at line ${line}`,
});

const restoreTable = message({
  id: "iptables/restore-table-failed",
  from: [{ program: "iptables-restore", file: "iptables/iptables-restore.c", since: "1.2" }],
  text: [
    format`unable to initialize table '${table}'`,
    format`unable to initializetable '${table}'`,
  ],
});

/** The nft variant commits by itself at the end of the file. */
const finalCommit = message({
  id: "iptables/restore-final-commit",
  from: [{ program: "iptables-restore", file: "iptables/xtables-restore.c", since: "1.8.1" }],
  text: format`final implicit COMMIT failed`,
});

/**
 * What a line of a rule file must look like.
 *
 * ```text
 * iptables-restore v1.4.7: iptables-restore: line 2 chain name invalid
 *                                                 ^ line
 * ```
 */
const lineForm = messageTable({ area: "iptables", prefix: "restore-form", program: "iptables-restore", file: "iptables/iptables-restore.c", anywhere: true, telling: true }, () => [
  ["bad-line", "line {line} chain name invalid", "1.0.0"],
  ["bad-line", "line {line} policy invalid", "1.0.0"],
  ["bad-line", "line {line} table name invalid", "1.2"],
  ["unknown-table", "line {line} table name '{table}' invalid", "1.8.1"],
  ["bad-line", "line {line} too many arguments", "1.0.0", "1.2.3"],
  ["bad-line", "line {line} failed - no chain found", "1.6.0"],
  ["bad-line", "Bad line {line}: need ]", "1.0.0"],
  ["bad-line", "Bad line {line}: need :", "1.2.1"],
  ["bad-line", "invalid policy counters for chain '{chain}'", "1.3.6"],
]);

/** What the kernel or libiptc refused of a line that names a chain. */
const chainLine = messageTable({ area: "iptables", prefix: "restore-chain", program: "iptables-restore", file: "iptables/iptables-restore.c", anywhere: true, telling: true }, () => [
  ["refused", "Can't set policy '{value}' on '{chain}' line {line}: {error}", "1.0.0"],
  ["refused", "error creating chain '{chain}':{error}", "1.2.3"],
  ["refused", "error flushing chain '{chain}':{error}", "1.3.2"],
  ["refused", "cannot create chain '{chain}' ({error})", "1.6.0"],
  ["refused", "Deleting old chains: {error}", "1.0.0", "1.1.2"],
  ["refused", "Can't read rule {count} of chain {chain}: {error}", "1.0.0", "1.1.2"],
]);

export const restoreMessages = [lineFailed, commitExpected, restoreTable, finalCommit, ...lineForm, ...chainLine];
