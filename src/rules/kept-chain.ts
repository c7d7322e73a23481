import type { RuleCommand, Slot } from "../model/rule.js";

const PROGRAM: Slot = { slot: "program" }, TABLE: Slot = { slot: "table" }, CHAIN: Slot = { slot: "chain" };
const KEPT = "/root/chain.before-whytables";

/** Keeps a chain's rules in the form that restore reads: its own line makes a user chain, or empties it, and leaves a built-in one's policy. */
export const KEEP_CHAIN: RuleCommand = [
  "sh", "-c",
  `{ echo "*$2"; "$1" -t "$2" -S "$3" | grep -q '^-N' && echo ":$3 - [0:0]"; "$1" -t "$2" -S "$3" | grep '^-A'; echo COMMIT; } > ${KEPT}`,
  "sh", PROGRAM, TABLE, CHAIN,
];
export const RESTORE_CHAIN: RuleCommand = ["sh", "-c", `"$1-restore" --noflush < ${KEPT} && rm ${KEPT}`, "sh", PROGRAM];

const POLICY = "/root/policy.before-whytables";
/** `-P INPUT ACCEPT`, as -S prints it. */
export const KEEP_POLICY: RuleCommand = ["sh", "-c", `"$1" -t "$2" -S "$3" | grep '^-P' > ${POLICY}`, "sh", PROGRAM, TABLE, CHAIN];
export const RESTORE_POLICY: RuleCommand = ["sh", "-c", `"$1" -t "$2" $(cat ${POLICY}) && rm ${POLICY}`, "sh", PROGRAM, TABLE];

const SAVED = "/root/table.before-whytables";
/** The whole table, where rules go from several places of it. */
export const KEEP_TABLE: RuleCommand = ["sh", "-c", `"$1-save" -t "$2" > ${SAVED}`, "sh", PROGRAM, TABLE];
export const RESTORE_TABLE: RuleCommand = ["sh", "-c", `"$1-restore" < ${SAVED} && rm ${SAVED}`, "sh", PROGRAM];
