import { format } from "../../format.js";
import { message } from "../../message.js";
import { line, systemError, table } from "../../tokens.js";


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

export const restoreMessages = [lineFailed, commitExpected, restoreTable];
