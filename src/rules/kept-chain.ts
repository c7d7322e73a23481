import type { RuleCommand, Slot } from "../model/rule.js";

const PROGRAM: Slot = { slot: "program" }, TABLE: Slot = { slot: "table" }, CHAIN: Slot = { slot: "chain" };
const KEPT = "/root/chain.before-whytables";

/**
 * Keeps a chain's rules in the form that restore reads: the line of a user chain makes or empties it; a built-in one is emptied by `-F`, which leaves
 * its policy.
 */
export const KEEP_CHAIN: RuleCommand = [
  "sh", "-c",
  `{ echo "*$2"; "$1" -t "$2" -S "$3" | grep -q '^-N' && echo ":$3 - [0:0]" || echo "-F $3"; "$1" -t "$2" -S "$3" | grep '^-A'; echo COMMIT; } > ${KEPT}`,
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

const VERDICTS = "(ACCEPT|DROP|REJECT|RETURN|LOG|MASQUERADE|[SD]NAT|REDIRECT|MARK)( |$)";
/** What programs of others name by habit: their bridges and tunnels. */
const INTERFACES = "(docker|br-[0-9a-f]+|virbr|vnet|lxcbr|lxdbr|incusbr|cni|podman|cali|flannel|tailscale|wg)";
/**
 * Lines of restore for the table, in one step. They are listed to their end before restore starts: -S of the legacy variant waits for the lock that
 * restore holds from its first line on (seen in the proof lab, 1.8.9).
 */
export const inOneStep = (lines: string): string => `lines=$(${lines}); printf '%s\\n' "*$2" "$lines" COMMIT | "$1-restore" --noflush`;

/**
 * Takes the rules out of a built-in chain, but those that jump to a chain that somebody made or that name another program's interface: these are not
 * of who typed the command. All in one step.
 */
export const EMPTY_OF_OWN: RuleCommand = [
  "sh", "-c",
  inOneStep(`"$1" -t "$2" -S "$3" | grep -E -- ' -j ${VERDICTS}' | grep -vE -- ' -[io] ${INTERFACES}' | sed -n 's/^-A/-D/p'`),
  "sh", PROGRAM, TABLE, CHAIN,
];
/** None of those is left. */
export const EMPTIED_OF_OWN: RuleCommand = [
  "sh", "-c",
  `! "$1" -t "$2" -S "$3" | grep -E -- '^-A .* -j ${VERDICTS}' | grep -qvE -- ' -[io] ${INTERFACES}'`,
  "sh", PROGRAM, TABLE, CHAIN,
];
